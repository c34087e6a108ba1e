import type { Issue } from '../../../model/issue.js';

type Wording = Pick<Issue, 'message' | 'hint'>;

const say = (de: string, en: string, hintDe: string, hintEn: string): Wording => ({
  message: { de, en },
  hint: { de: hintDe, en: hintEn },
});

const wordings = {
  'no-calendar': say(
    'Das ist kein Kalender.',
    'This is no calendar.',
    'Erwartet wird eine Datei im Format iCalendar, die mit BEGIN:VCALENDAR beginnt.',
    'A file in the format iCalendar is expected; it begins with BEGIN:VCALENDAR.',
  ),
  'utf-16': say(
    'Die Datei ist in UTF-16 geschrieben, wurde aber nicht so gelesen.',
    'The file is written in UTF-16 but was not read as such.',
    'Speichern Sie den Kalender in UTF-8, oder übergeben Sie seine Bytes statt eines Textes.',
    'Save the calendar in UTF-8, or hand over its bytes instead of a text.',
  ),
  'not-utf8': say(
    'Die Datei ist nicht in UTF-8 geschrieben; sie wurde als Windows-1252 gelesen.',
    'The file is not written in UTF-8; it was read as Windows-1252.',
    'Speichern Sie den Kalender in UTF-8.',
    'Save the calendar in UTF-8.',
  ),
  'broken-letters': say(
    'Einige Buchstaben sind beschädigt; an ihrer Stelle steht �.',
    'Some letters are damaged; � stands in their place.',
    'Prüfen Sie, ob das Programm lange Texte mitten in einem Buchstaben abschneidet.',
    'Check whether the program cuts long texts in the middle of a letter.',
  ),
  'too-large': say(
    'Der Kalender ist zu groß; der Rest wurde nicht gelesen.',
    'The calendar is too large; the rest was not read.',
    'Höchstens {expected}. Teilen Sie ihn auf oder lassen Sie Vergangenes weg.',
    'At most {expected}. Split it, or leave out the past.',
  ),
  'too-deep': say(
    'Der Kalender ist zu tief verschachtelt; was darunter steht, wurde nicht gelesen.',
    'The calendar is nested too deeply; what lies below was not read.',
    'Prüfen Sie das Programm, das ihn schreibt.',
    'Check the program that writes it.',
  ),
  'broken-folding': say(
    'Lange Zeilen sind falsch umbrochen; sie wurden wieder zusammengesetzt.',
    'Long lines are broken wrongly; they were joined again.',
    'Jede Fortsetzung beginnt mit einem Leerzeichen (RFC 5545, 3.1).',
    'Each continuation begins with a space (RFC 5545, 3.1).',
  ),
  indented: say(
    'Vor den Zeilen stehen Leerzeichen; sie wurden weggelassen.',
    'There are spaces before the lines; they were left out.',
    'Lassen Sie sie weg: Mit einem Leerzeichen davor setzt eine Zeile die vorige fort (RFC 5545, 3.1).',
    'Leave them out: with a space before it, a line continues the one before (RFC 5545, 3.1).',
  ),
  unclosed: say(
    'Der Kalender bricht ab: Dem letzten Eintrag fehlt sein Ende.',
    'The calendar breaks off: its last entry has no end.',
    'Prüfen Sie, ob die Datei ganz übertragen wurde.',
    'Check whether the whole file arrived.',
  ),
  'other-kind': say(
    'Das ist kein Termin; es wurde übergangen.',
    'This is no event; it was passed over.',
    'Aufgaben, Notizen und Belegtzeiten gehören nicht in einen Kalender von Treffen.',
    'To-dos, journals and busy times do not belong in a calendar of meetings.',
  ),
  private: say(
    'Der Termin ist als privat gekennzeichnet; er wurde nicht übernommen.',
    'The event is marked as private; it was not taken over.',
    'Stellen Sie ihn auf öffentlich, wenn er erscheinen soll.',
    'Mark it as public if it shall appear.',
  ),
  'no-start': say(
    'Dem Termin fehlt ein Beginn, den man lesen kann.',
    'The event has no start that can be read.',
    'Schreiben Sie DTSTART so: {expected}',
    'Write DTSTART like this: {expected}',
  ),
  'no-title': say('Dem Termin fehlt ein Titel.', 'The event has no title.', 'Tragen Sie SUMMARY ein.', 'Add SUMMARY.'),
  'no-uid': say(
    'Terminen fehlt ihre Kennung; sie wurde aus Beginn und Titel gebildet.',
    'Events have no identifier; one was made of start and title.',
    'Mit UID bleibt ein Termin derselbe, auch wenn er verlegt wird.',
    'With a UID an event stays the same when it is moved.',
  ),
  'shared-uid': say(
    'Verschiedene Termine haben dieselbe Kennung; jeder wurde für sich übernommen.',
    'Different events have the same identifier; each was taken over.',
    'Geben Sie jedem eine eigene UID: Andere Programme zeigen sonst nur einen von ihnen.',
    'Give each a UID of its own: other programs show only one of them otherwise.',
  ),
  'bad-end': say(
    'Das Ende passt nicht zum Beginn; es wurde weggelassen.',
    'The end does not fit the start; it was left out.',
    'DTEND liegt nach DTSTART und hat dieselbe Art.',
    'DTEND lies after DTSTART and is of the same kind.',
  ),
  'inclusive-ends': say(
    'Ganztägige Termine enden hier mit ihrem letzten Tag statt mit dem Tag danach; so wurden sie gelesen.',
    'All-day events end with their last day here, not with the day after it; they were read like that.',
    'Nach RFC 5545 nennt DTEND den Tag danach.',
    'By RFC 5545 DTEND names the day after.',
  ),
  'bad-value': say(
    'Diese Angabe ließ sich nicht lesen; sie wurde weggelassen.',
    'This could not be read; it was left out.',
    'Vergleichen Sie sie mit RFC 5545.',
    'Compare it with RFC 5545.',
  ),
  'bad-rule': say(
    'Die Wiederholungsregel ließ sich nicht lesen; es bleibt der erste Termin.',
    'The recurrence rule could not be read; the first date stays.',
    'Schreiben Sie sie so: FREQ=MONTHLY;BYDAY=-1TU',
    'Write it like this: FREQ=MONTHLY;BYDAY=-1TU',
  ),
  'no-dates': say(
    'Die Reihe endet, bevor sie beginnt; sie hat keinen Termin.',
    'The series ends before it begins; it has no date.',
    'Prüfen Sie UNTIL.',
    'Check UNTIL.',
  ),
  'unknown-zone': say(
    'Diese Zeitzone ist nicht bekannt; die Zeiten gelten als Ortszeit.',
    'This time zone is not known; the times count as local time.',
    'Nennen Sie sie wie in der IANA-Liste: Europe/Berlin',
    'Name it as in the IANA list: Europe/Berlin',
  ),
  floating: say(
    'Den Zeiten fehlt die Zeitzone; sie gelten als Ortszeit.',
    'The times have no time zone; they count as local time.',
    'Schreiben Sie sie mit TZID=Europe/Berlin.',
    'Write them with TZID=Europe/Berlin.',
  ),
  'time-of-day': say(
    'Eine Angabe ist als Tag gekennzeichnet, nennt aber eine Uhrzeit; die Uhrzeit wurde weggelassen.',
    'A value is marked as a day but has a time; the time was left out.',
    'Lassen Sie VALUE=DATE weg, wenn die Uhrzeit gilt.',
    'Leave out VALUE=DATE if the time holds.',
  ),
  'bad-address': say(
    'Das ist keine Web-Adresse mit https oder http; sie wurde weggelassen.',
    'This is no web address with https or http; it was left out.',
    'Schreiben Sie sie so: https://www.example.org/',
    'Write it like this: https://www.example.org/',
  ),
  organiser: say(
    'Wer einlädt, könnte eine Person sein; Name und Postfach wurden nicht übernommen.',
    'Who invites may be a person; name and mailbox were not taken over.',
    'Nennen Sie die Organisation, die einlädt.',
    'Name the organisation that invites.',
  ),
  'override-text': say(
    'Was dieser eine Termin der Reihe anders beschreibt, wurde nicht übernommen; Zeit, Ort und Absage schon.',
    'What this one date of the series describes otherwise was not taken over; time, place and cancellation were.',
    'Schreiben Sie Besonderes in den Titel des Termins.',
    'Write what is special into the title of the date.',
  ),
  'version-twice': say(
    'Diesen Termin enthält der Kalender mehrmals in derselben Fassung; es gilt, was zuletzt steht.',
    'The calendar holds this event several times in the same version; what stands last holds.',
    'Jede neue Fassung zählt SEQUENCE um eins weiter.',
    'Each new version counts SEQUENCE up by one.',
  ),
  range: say(
    'Die Änderung „ab diesem Termin“ ließ sich nicht auf die ganze Reihe übertragen; sie gilt für diesen einen.',
    'The change “from this date on” could not be applied to the whole series; it holds for this one date.',
    'Beenden Sie die Reihe dort und beginnen Sie eine neue.',
    'End the series there and begin a new one.',
  ),
  'too-costly': say(
    'Die vielen Änderungen „ab diesem Termin“ kosten zu viel Rechenzeit; ab hier gilt jede nur noch für den einen Termin.',
    'The many changes “from this date on” take too much computing; from here on each holds for that one date only.',
    'Teilen Sie den Kalender auf, oder beenden Sie Reihen mit UNTIL statt mit COUNT.',
    'Split the calendar, or end series by UNTIL instead of COUNT.',
  ),
  'too-many-dates': say(
    'Das sind zu viele Daten für einen Termin; die weiteren wurden weggelassen.',
    'These are too many dates for one event; the further ones were left out.',
    'Höchstens {expected}.',
    'At most {expected}.',
  ),
  'too-many-dates-in-all': say(
    'Der Kalender nennt zu viele einzelne Daten; die weiteren wurden weggelassen.',
    'The calendar lists too many single dates; the further ones were left out.',
    'Höchstens {expected}. Teilen Sie ihn auf, oder schreiben Sie Regeln statt Daten.',
    'At most {expected}. Split it, or write rules instead of dates.',
  ),
  'more-issues': say(
    'Das sind zu viele Hinweise; die weiteren wurden weggelassen.',
    'These are too many issues; the further ones were left out.',
    'Beheben Sie zuerst die ersten {expected}.',
    'Mend the first {expected} first.',
  ),
} satisfies Record<string, Wording>;

/** Handle of a kind of problem that a calendar may have. */
export type IcsCode = keyof typeof wordings;

/** The sentences for `code`; `expected` fills in what the hint names. */
export function icsWording(code: IcsCode, expected: string): Wording {
  const { message, hint } = wordings[code];
  const fill = (text: string) => text.replace('{expected}', expected);
  return { message, hint: { de: fill(hint.de), en: fill(hint.en) } };
}
