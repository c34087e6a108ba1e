import { daysInMonth } from '../time/days-in-month.js';

const form = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/;

/** Whether a text is a day of the calendar, with or without a time of day. */
export function isDayOrTime(local: unknown): local is string {
  if (typeof local !== 'string' || !form.test(local)) return false;
  const day = Number(local.slice(8, 10));
  return day < 29 || day <= daysInMonth(Number(local.slice(0, 4)), Number(local.slice(5, 7)));
}

/** Whether a local time is a day, without a time of day. */
export const isDate = (local: string): boolean => local.length === 10;
