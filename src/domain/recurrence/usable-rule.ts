import type { RuleInput } from './rule.js';

const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (list: unknown): boolean => list === undefined || (Array.isArray(list) && list.every(isText));
const textOf = (value: unknown): string => (isText(value) ? value : '');
const textsIn = (list: unknown): string[] => (Array.isArray(list) ? list.filter(isText) : []);

/** What came in place of a rule, with nothing in it that is of another type: no type is checked in scripts. A rule as it is. */
export function usableRule(given: RuleInput): RuleInput {
  const { start, timeZone, rrule, exdates, rdates } = given ?? {};
  // most are, and thousands are asked for
  if (isText(start) && isText(rrule) && isText(timeZone ?? '') && areTexts(exdates) && areTexts(rdates)) return given;
  const { timeZone: _timeZone, ...rest } = given ?? {};
  const zone = isText(timeZone) ? { timeZone } : {};
  return { ...rest, ...zone, start: textOf(start), rrule: textOf(rrule), exdates: textsIn(exdates), rdates: textsIn(rdates) };
}
