/** A weekday and a date as somebody printed them side by side. */
export interface PrintedDay {
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly word: string;
  readonly day: number;
  /** 1 is January. */
  readonly month: number;
  /** Absent where none was printed. */
  readonly year?: number;
}

const weekdays = [
  'so|sonntags?|sun|sunday',
  'mo|montags?|mon|monday',
  'di|dienstags?|tue|tuesday',
  'mi|mittwochs?|wed|wednesday',
  'do|donnerstags?|thu|thursday',
  'fr|freitags?|fri|friday',
  'sa|samstags?|sonnabends?|sat|saturday',
];
const months = [
  'januar|january|jan',
  'februar|february|feb',
  'märz|march|mar|mrz',
  'april|apr',
  'mai|may',
  'juni|june|jun',
  'juli|july|jul',
  'august|aug',
  'september|sept?',
  'oktober|october|okt|oct',
  'november|nov',
  'dezember|december|dez|dec',
];

const weekday = `(?<weekday>${weekdays.join('|')})`;
const month = `(?<month>${months.join('|')}|\\d{1,2})`;
const year = String.raw`(?:[\s.,]*(?<year>(?:19|20)\d\d))?`;

const forms = [
  // Montag, den 14. Mai 2018 · Mo., 14.5.2018
  String.raw`${weekday}\.?,?\s+(?:(?:den|dem|der)\s+)?(?<day>\d{1,2})\.\s*${month}(?!\p{L}|\d)${year}`,
  // Monday, 14 May 2018
  String.raw`${weekday}\.?,?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\s+${month}(?!\p{L}|\d)${year}`,
  // der 14. Mai 2018 war ein Montag · 14 May 2018 was a Monday
  String.raw`(?<day>\d{1,2})\.?\s*${month}(?!\p{L}|\d)${year}\s+(?:war|ist|was|is)\s+(?:ein|a)\s+${weekday}`,
].map((form) => new RegExp(String.raw`(?<![\p{L}\d])${form}(?!\p{L})`, 'giu'));

/** Position of the alternative that `word` is. */
const indexIn = (alternatives: readonly string[], word: string) =>
  alternatives.findIndex((words) => new RegExp(`^(?:${words})$`, 'iu').test(word));

function printedDay(groups: Readonly<Record<string, string | undefined>>): PrintedDay {
  const { weekday: word = '', day = '', month: name = '', year: printedYear } = groups;
  return {
    weekday: indexIn(weekdays, word),
    word,
    day: Number(day),
    month: /^\d+$/.test(name) ? Number(name) : indexIn(months, name) + 1,
    ...(printedYear !== undefined && { year: Number(printedYear) }),
  };
}

/**
 * The days in `text` that stand beside their weekday, in German or English.
 *
 * @example
 * printedDaysIn('findet am Montag, 14. Mai, statt') //=> [{ weekday: 1, word: 'Montag', day: 14, month: 5 }]
 */
export const printedDaysIn = (text: string): PrintedDay[] =>
  forms.flatMap((form) => [...text.matchAll(form)].map(({ groups = {} }) => printedDay(groups)));

/** The weekday of a calendar day (YYYY-MM-DD); 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
