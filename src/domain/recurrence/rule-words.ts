import type { Plural } from '../i18n/dictionary.js';

/** The words in which one language says a rule; `{…}` marks what is filled in. */
export interface RuleWords {
  /** `{n}`: a number, in words where `numbers` has it. */
  readonly every: Readonly<Record<'day' | 'week' | 'month' | 'year', Plural>>;
  /** Number words, by number. */
  readonly numbers: readonly string[];
  /** First to fourth, -1 the last, -2 the last but one: a fifth one not every month has. */
  readonly ordinals: Readonly<Record<string, string>>;
  readonly eachWeekday: string;
  readonly onWeekdays: string;
  readonly nthWeekday: string;
  readonly eachNthWeekday: string;
  readonly onNthWeekdays: string;
  readonly onDays: string;
  readonly monthDay: string;
  readonly lastDay: string;
  readonly inMonths: string;
  readonly at: string;
  readonly atFullHour: string;
  readonly until: string;
  readonly count: Plural;
}
