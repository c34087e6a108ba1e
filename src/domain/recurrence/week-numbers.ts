import { daysFromCivil } from '../time/civil.js';
import { weekdayOfNumber } from '../time/local-time.js';

/** Day number on which week 1 of a year begins: the first week with four days in it (ISO 8601). */
function firstWeek(year: number, weekStart: number): number {
  const fourth = daysFromCivil(year, 1, 4);
  return fourth - ((weekdayOfNumber(fourth) - weekStart + 7) % 7);
}

/**
 * The days of a calendar year, counted from 0, that lie in weeks of these numbers; a negative number counts from the
 * last week. The weeks at both ends of the year may be numbered in the year beside it.
 */
export function* daysOfWeeks(numbers: readonly number[], year: number, weekStart: number): Generator<number> {
  const first = daysFromCivil(year, 1, 1);
  const length = daysFromCivil(year + 1, 1, 1) - first;
  for (const numbered of [year - 1, year, year + 1]) {
    const begin = firstWeek(numbered, weekStart);
    const weeks = (firstWeek(numbered + 1, weekStart) - begin) / 7;
    for (const number of numbers) {
      const week = number > 0 ? number - 1 : weeks + number;
      if (week < 0 || week >= weeks) continue;
      for (let day = begin + week * 7 - first, end = day + 7; day < end; day++) if (day >= 0 && day < length) yield day;
    }
  }
}
