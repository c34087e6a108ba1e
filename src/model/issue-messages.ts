import type { PatternName } from './patterns.js';
import { say, type Wording } from './wording.js';

const form = (de: string, en: string, example: string, exampleEn = example): Wording =>
  say(`Das ist ${de}.`, `This is ${en}.`, `Schreiben Sie es so: ${example}`, `Write it like this: ${exampleEn}`);

/** What a value of the wrong form is told; the keys are the names of the patterns. */
const forms: Record<PatternName, Wording> = {
  id: form('keine gültige Kennung', 'not a valid id', 'elternverein-beispielstadt'),
  'language-tag': form('kein Sprachkürzel nach BCP 47', 'not a BCP 47 language tag', 'de, ar, sr-Latn'),
  ags: form('kein amtlicher Gemeindeschlüssel (8 Ziffern)', 'not a municipality key (8 digits)', '05158028'),
  ars: form('kein amtlicher Regionalschlüssel (12 Ziffern)', 'not a regional key (12 digits)', '051580028028'),
  url: form('keine Web-Adresse mit https:// oder http://', 'not a web address with https:// or http://', 'https://www.example.org/'),
  email: form('keine Mail-Adresse', 'not a mail address', 'kontakt@example.org'),
  phone: form('keine Telefonnummer in internationaler Form', 'not a telephone number in international form', '+49 2104 992175'),
  'postal-code': form('keine Postleitzahl (5 Ziffern)', 'not a postal code (5 digits)', '40822'),
  date: form('kein Datum', 'not a date', '2026-03-21'),
  'partial-date': form(
    'weder Jahr noch Monat noch Tag',
    'neither a year nor a month nor a day',
    '2026, 2026-03 oder 2026-03-21',
    '2026, 2026-03 or 2026-03-21',
  ),
  'local-time': form('weder Datum noch Uhrzeit', 'neither a date nor a time', '2026-03-21T18:00'),
  'clock-time': form('keine Uhrzeit', 'not a time of day', '18:00'),
  duration: form('keine Dauer', 'not a duration', 'PT1H30M'),
  'time-zone': form('keine Zeitzone', 'not a time zone', 'Europe/Berlin'),
  'recurrence-rule': form('keine Wiederholungsregel nach RFC 5545', 'not a recurrence rule (RFC 5545)', 'FREQ=MONTHLY;BYDAY=-1TU'),
  digest: form('keine Prüfsumme', 'not a digest', 'sha256-…'),
};

const own = {
  required: say('Die Angabe fehlt.', 'This is missing.', 'Tragen Sie sie ein.', 'Add it.'),
  'wrong-type': say('Die Angabe hat die falsche Art.', 'This is of the wrong type.', 'Erwartet wird: {expected}', 'Expected: {expected}'),
  'not-in-list': say('Diesen Wert gibt es hier nicht.', 'There is no such value here.', 'Möglich sind: {expected}', 'Possible: {expected}'),
  'too-long': say('Der Text ist zu lang.', 'The text is too long.', 'Höchstens {expected}', 'At most {expected}'),
  'too-short': say('Das ist zu kurz oder leer.', 'This is too short or empty.', 'Mindestens {expected}', 'At least {expected}'),
  'out-of-range': say(
    'Die Zahl liegt außerhalb des Möglichen.',
    'The number is out of range.',
    'Erlaubt: {expected}',
    'Allowed: {expected}',
  ),
  empty: say(
    'Der Text ist leer.',
    'The text is empty.',
    'Tragen Sie etwas ein oder lassen Sie das Feld weg.',
    'Write something or leave the field out.',
  ),
  invalid: say(
    'Die Angabe ist ungültig.',
    'This is not valid.',
    'Vergleichen Sie sie mit dem Datenformat.',
    'Compare it with the data format.',
  ),
  'unknown-field': say(
    'Dieses Feld gibt es nicht; es wurde übergangen.',
    'There is no such field; it was passed over.',
    'Prüfen Sie die Schreibweise.',
    'Check its spelling.',
  ),
  'no-such-day': say(
    'Diesen Tag gibt es im Kalender nicht.',
    'The calendar has no such day.',
    'Prüfen Sie Tag und Monat.',
    'Check day and month.',
  ),
  'no-such-zone': say(
    'Diese Zeitzone gibt es nicht; es gilt die von Berlin.',
    'There is no such time zone; that of Berlin holds.',
    'Schreiben Sie es so: Europe/Berlin',
    'Write it like this: Europe/Berlin',
  ),
  'end-before-start': say(
    'Das Ende liegt vor dem Beginn; es wurde übergangen.',
    'The end is before the start; it was passed over.',
    'Was nach Mitternacht endet, endet am nächsten Tag.',
    'What ends after midnight ends on the next day.',
  ),
  'precision-mismatch': say(
    'Beginn und Genauigkeit passen nicht zusammen.',
    'Start and precision do not fit.',
    'Zu „time“ gehören Datum und Uhrzeit, zu „day“ ein Datum, zu „month“ ein Monat, zu „unknown“ kein Beginn.',
    'Precision time takes a date and a time, day a date, month a month, unknown no start.',
  ),
  'recurrence-empty': say(
    'Die Wiederholung sagt nichts.',
    'The recurrence says nothing.',
    'Geben Sie Regel, Daten oder Worte an.',
    'Give a rule, dates or words.',
  ),
  'duplicate-id': say(
    'Diese Kennung hat schon ein anderer Eintrag.',
    'Another record has this id already.',
    'Jeder Eintrag braucht eine eigene.',
    'Each record needs its own.',
  ),
  'unknown-reference': say(
    'Der genannte Eintrag ist nicht dabei.',
    'The record that it names is not here.',
    'Gesucht in: {expected}',
    'Looked for in: {expected}',
  ),
  'not-a-list': say(
    'Hier wird eine Liste erwartet.',
    'A list is expected here.',
    'Schreiben Sie die Einträge in eckige Klammern.',
    'Put the records in square brackets.',
  ),
  'not-a-record': say(
    'Das ist kein Eintrag.',
    'This is not a record.',
    'Ein Eintrag steht in geschweiften Klammern.',
    'A record stands in braces.',
  ),
  'not-a-dataset': say(
    'Das sind keine Daten von Brücke.',
    'This is no dataset.',
    'Erwartet wird ein Objekt mit Listen wie „organisations“.',
    'An object with lists such as organisations is expected.',
  ),
  unreadable: say(
    'Diese Angabe ließ sich nicht lesen.',
    'This could not be read.',
    'Verwenden Sie einfache Daten ohne Zugriffsfunktionen.',
    'Use plain data without accessors.',
  ),
  circular: say('Die Angabe enthält sich selbst.', 'This contains itself.', 'Verweisen Sie mit der Kennung.', 'Refer to it by its id.'),
  'too-deep': say('Die Angabe ist zu tief verschachtelt.', 'This is nested too deeply.', 'Höchstens 24 Ebenen.', 'At most 24 levels.'),
  'too-large': say(
    'Das sind zu viele Daten.',
    'This is too much data.',
    'Teilen Sie sie auf mehrere Dateien auf.',
    'Split it into several files.',
  ),
  'no-boundaries': say(
    'Hier ist keine Fläche.',
    'There is no surface here.',
    'Erwartet wird Polygon oder MultiPolygon, in GeoJSON oder TopoJSON.',
    'A Polygon or MultiPolygon is expected, in GeoJSON or TopoJSON.',
  ),
  'not-data': say(
    'Das ist kein Datenwert.',
    'This is not a data value.',
    'Erlaubt sind Text, Zahl, ja/nein, Liste und Objekt.',
    'Text, number, boolean, list and object are allowed.',
  ),
} satisfies Record<string, Wording>;

const wordings: Readonly<Record<PatternName | OwnIssueCode, Wording>> = { ...forms, ...own };

export type OwnIssueCode = keyof typeof own;

/** The sentences for an issue code; `expected` fills in what the hint names. */
export function issueWording(code: PatternName | OwnIssueCode, expected = ''): Wording {
  const { message, hint } = wordings[code];
  const fill = (text: string) => text.replace('{expected}', expected);
  return { message, hint: { de: fill(hint.de), en: fill(hint.en) } };
}
