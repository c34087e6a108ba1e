import { say, type Wording } from './wording.js';

/** What is told about a recurrence rule. They are apart from the others since the judge does not need them. */
const messages = {
  'rule-unreadable': say(
    'Diese Wiederholungsregel lässt sich nicht lesen; es gilt nur der erste Termin.',
    'This recurrence rule cannot be read; only the first date holds.',
    'Prüfen Sie: {expected}',
    'Check: {expected}',
  ),
  'rule-start': say(
    'Eine Regel braucht als Beginn einen Tag, mit oder ohne Uhrzeit; so gibt sie keine Termine.',
    'A rule needs a day to start on, with or without a time; as it is, it gives no dates.',
    'Schreiben Sie es so: 2026-01-27T18:00 oder 2026-01-27',
    'Write it like this: 2026-01-27T18:00 or 2026-01-27',
  ),
  'rule-zone': say(
    'Diese Zeitzone kennt der Rechner nicht; die Zeiten gelten ohne Zone.',
    'This machine does not know that time zone; times hold without one.',
    'Schreiben Sie einen Namen der IANA: Europe/Berlin',
    'Write a name of the IANA: Europe/Berlin',
  ),
  'rule-date': say(
    'Das ist kein Tag des Kalenders; die Angabe wurde übergangen.',
    'This is no day of the calendar; it was passed over.',
    'Schreiben Sie es so: 2026-12-29T18:00',
    'Write it like this: 2026-12-29T18:00',
  ),
  'rule-exdate': say(
    'An diesem Tag gibt die Regel keinen Termin: Es fällt nichts aus.',
    'The rule gives no date there: nothing is left out.',
    'Schreiben Sie Tag und Uhrzeit so, wie die Regel sie gibt.',
    'Write day and time as the rule gives them.',
  ),
  'rule-override': say(
    'An diesem Tag gibt die Regel keinen Termin: Was hier von ihm gesagt ist, gilt nirgends.',
    'The rule gives no date there: what is said of it here holds nowhere.',
    'Schreiben Sie Tag und Uhrzeit so, wie die Regel sie gibt: {expected}',
    'Write day and time as the rule gives them: {expected}',
  ),
  'rule-override-onwards': say(
    'An diesem Tag gibt die Regel keinen Termin: Was hier gesagt ist, gilt erst für spätere.',
    'The rule gives no date there: what is said here only holds for later ones.',
    'Schreiben Sie Tag und Uhrzeit so, wie die Regel sie gibt: {expected}',
    'Write day and time as the rule gives them: {expected}',
  ),
  'rule-override-twice': say(
    'Von diesem Termin ist zweimal etwas gesagt: Es gilt, was zuletzt steht; das hier gilt nicht.',
    'Something is said of this date twice: what stands last holds; this does not.',
    'Fassen Sie beides in einem Eintrag zusammen. Es gilt: {expected}',
    'Put both into one entry. What holds: {expected}',
  ),
  'rule-never': say(
    'Diese Regel trifft nach dem Beginn keinen Tag.',
    'This rule meets no day after its start.',
    'Prüfen Sie, ob es solche Tage gibt: Einen 30. Februar gibt es nicht.',
    'Check whether there are such days: there is no 30 February.',
  ),
  'rule-endless': say(
    'Diese Regel hat kein Ende.',
    'This rule has no end.',
    'Geben Sie UNTIL oder COUNT an, wenn eines bekannt ist.',
    'Give UNTIL or COUNT where one is known.',
  ),
  'rule-cut-off': say(
    'Es wurden nicht alle Termine ermittelt: Die Regel gibt zu viele, oder die Suche wurde abgebrochen.',
    'Not all dates were worked out: the rule gives too many, or the search was broken off.',
    'Fragen Sie nach einem kürzeren Zeitraum oder nehmen Sie eine seltenere Wiederholung.',
    'Ask for a shorter time or take a rarer repetition.',
  ),
  'rule-off-start': say(
    'Der Beginn ist kein Tag der Regel: Hier ist er der erste Termin, andere Programme lassen ihn weg.',
    'The start is no date of the rule: here it is the first date, other programs leave it out.',
    'Beginnen Sie mit dem ersten Termin der Regel: {expected}',
    'Begin with the first date of the rule: {expected}',
  ),
  'rule-count-and-until': say(
    'COUNT und UNTIL stehen zusammen: Das ist nicht erlaubt, und Programme beachten nur eines davon.',
    'COUNT and UNTIL stand together: that is not allowed, and programs heed only one of them.',
    'Lassen Sie eines weg.',
    'Leave one out.',
  ),
  'rule-until-kind': say(
    'UNTIL ist von anderer Art als der Beginn: Programme lesen das Ende verschieden.',
    'UNTIL is of another kind than the start: programs read the end differently.',
    'Schreiben Sie es so: {expected}',
    'Write it like this: {expected}',
  ),
  'rule-skips': say(
    'Diesen Tag hat nicht jeder Monat oder nicht jedes Jahr: Manche Termine fallen aus, manche Programme verlegen sie.',
    'Not every month or year has this day: some dates are skipped, and some programs move them.',
    'Nehmen Sie den letzten Tag (BYMONTHDAY=-1) oder einen bis zum 28.',
    'Take the last day (BYMONTHDAY=-1), or one up to the 28th.',
  ),
  'rule-apart': say(
    'Diese Angabe lesen manche Kalenderprogramme anders oder gar nicht.',
    'Some calendar programs read this differently, or not at all.',
    'Geben Sie die Termine lieber einzeln an (rdates): {expected}',
    'Give the dates one by one (rdates) instead: {expected}',
  ),
  'rule-outlook': say(
    'Outlook liest Regeln mit dieser Angabe nicht: Dort können die Termine fehlen.',
    'Outlook does not read rules with this part: the dates may be missing there.',
    'Geben Sie die Termine lieber einzeln an (rdates): {expected}',
    'Give the dates one by one (rdates) instead: {expected}',
  ),
  'rule-misplaced': say(
    'Diese Angabe gehört nicht zu dieser Häufigkeit (RFC 5545): Andere Programme übergehen sie.',
    'This part does not belong to this frequency (RFC 5545): other programs pass it over.',
    'Nehmen Sie sie weg oder ändern Sie FREQ: {expected}',
    'Take it away or change FREQ: {expected}',
  ),
  'rule-gap': say(
    'Diese Uhrzeit gibt es an einem der Tage nicht, weil die Uhr vorgestellt wird; dort gilt die spätere.',
    'On one of the days this time does not exist, for the clocks go forward; the later one holds there.',
    'Prüfen Sie den Termin: {expected}',
    'Check the date: {expected}',
  ),
} satisfies Record<string, Wording>;

export type RuleIssueCode = keyof typeof messages;

/** The sentences for an issue of a rule; `expected` fills in what the hint names. */
export function ruleWording(code: RuleIssueCode, expected = ''): Wording {
  const { message, hint } = messages[code];
  return { message, hint: { de: hint.de.replace('{expected}', expected), en: hint.en.replace('{expected}', expected) } };
}
