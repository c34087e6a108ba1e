/** How often a rule repeats, from the longest period to the shortest. */
export const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;
export type Frequency = (typeof frequencies)[number];

/** The weekdays in the order of RFC 5545; their position is the number that we count with. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** A weekday, or the n-th one of its month or year; `ordinal` 0 means every one, a negative one counts from the end. */
export interface WeekdayInRule {
  /** 0 = Monday. */
  readonly weekday: number;
  readonly ordinal: number;
}

export interface Until {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm:ss`. */
  readonly local: string;
  /** Whether it is a moment in UTC. */
  readonly isUtc: boolean;
}

/** A recurrence rule (RFC 5545, section 3.3.10) that was read; a list that the rule does not have is empty. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count?: number;
  readonly until?: Until;
  readonly bySecond: readonly number[];
  readonly byMinute: readonly number[];
  readonly byHour: readonly number[];
  readonly byDay: readonly WeekdayInRule[];
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly byMonth: readonly number[];
  readonly bySetPos: readonly number[];
  /** First day of a week, 0 = Monday. */
  readonly weekStart: number;
}

export const isSubDaily = ({ frequency }: Rule): boolean => frequencies.indexOf(frequency) > 3;

/** What a rule and its dates are given as; all times are local to `timeZone`. */
export interface RuleInput {
  /** `YYYY-MM-DD` (whole days) or `YYYY-MM-DDTHH:mm[:ss]`. */
  readonly start: string;
  /** IANA name; without one, times belong to no zone, and no clock is ever put forward. */
  readonly timeZone?: string | undefined;
  /** The value of an RRULE, as `FREQ=MONTHLY;BYDAY=-1TU`. */
  readonly rrule: string;
  readonly exdates?: readonly string[] | undefined;
  readonly rdates?: readonly string[] | undefined;
}

/** Days or times, both ends belong to it; a day at the end means all of that day. */
export interface Range {
  readonly from: string;
  readonly to: string;
  /** So many dates at most. */
  readonly limit?: number | undefined;
  /** Whether the last ones are asked for where there are more, not the first. */
  readonly latest?: boolean | undefined;
}
