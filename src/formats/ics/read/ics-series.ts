import type { Meeting } from '../../../model/meeting.js';
import type { IcsEvent } from './event.js';
import type { Moment } from '../moment.js';

/** A record, and the line of the file that its event begins in. */
export interface Draft {
  readonly record: Meeting;
  readonly line: number;
}

/** An event that repeats, with what changes single dates of it. */
export interface IcsSeries {
  readonly event: IcsEvent;
  readonly record: Meeting;
  readonly start: Moment;
  readonly zone: string | undefined;
  readonly rule: string | undefined;
  readonly exdates: readonly string[];
  readonly rdates: readonly string[];
  /** By the date that the rule gives, sorted. */
  readonly changes: readonly (readonly [date: string, event: IcsEvent])[];
}
