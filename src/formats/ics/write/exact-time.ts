import { usualZone } from '../../../domain/recurrence/usual-zone.js';
import type { Meeting } from './context.js';

/** Whether a local time is exact enough for a calendar: a day, or a time of a day. */
export const isExact = (local: string | undefined): local is string => local !== undefined && local.length >= 10;

/** The zone of a meeting's times. */
export const zoneOf = ({ timeZone = usualZone }: Meeting): string => timeZone;

/** Whether a calendar can hold a meeting: its day is known. */
export const hasDay = ({ start, precision }: Pick<Meeting, 'start' | 'precision'>): boolean =>
  isExact(start) && (precision === 'day' || precision === 'time');

/** `local` as `start` is written: a day alone, or with a time. */
export const likeStart = (local: string, start: string): string =>
  start.length === 10 ? local.slice(0, 10) : local.length === 10 ? local + start.slice(10) : local;

/** Without `:00` at its end, so that two ways to write a time are one. */
export const shortTime = (local: string): string => (local.length === 19 && local.endsWith(':00') ? local.slice(0, 16) : local);
