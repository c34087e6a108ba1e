import { addDays } from '../time/add-days.js';
import { weekdayOf } from '../time/local-time.js';
import type { Expand } from './repeat-with.js';
import type { Rhythm } from './rhythm.js';
import { weekdays } from './rule.js';
import { daysTouched } from './time-span.js';

/** The month that lies so many months after a date; of a year, a year. The calendar ends with 9999. */
function monthsLater(date: string, months: number): string {
  const last = daysTouched(date, undefined).lastDay;
  const month = Math.min(Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1 + months, 9_999 * 12 + 11);
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return date.length === 4 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/**
 * The next date that a rule gives after `last`. A date that it does not give was moved, and may stand for the next that it
 * gives: then it is the one after that, if there is one. The rule is begun one period earlier, for INTERVAL to count from
 * `last`; COUNT counts from a start that nobody knows.
 */
function ofRule(last: string, rhythm: Rhythm, rrule: string, expand: Expand): string | undefined {
  const { lastDay } = daysTouched(last, undefined);
  const isDay = last.length > 9;
  const inMonths = 'months' in rhythm;
  const start = inMonths ? `${monthsLater(lastDay, -rhythm.months)}-01` : addDays(lastDay, -rhythm.days);
  // a rule that only names months has them begin with a date
  const isOfMonths = inMonths && !/BY\w*DAY|WEEKNO/i.test(rrule);
  const from = !isDay ? addDays(lastDay, 1) : isOfMonths ? `${lastDay.slice(0, 7)}-01` : lastDay;
  // one that only names weeks has the weekday of its start
  const weekday = /BYWEEKNO/i.test(rrule) && !/BY(?:MONTH|YEAR)?DAY/i.test(rrule) ? `;BYDAY=${weekdays[weekdayOf(lastDay)]}` : '';
  const endless = rrule.replace(/;COUNT=[^;]*|COUNT=[^;]*;/i, '') + weekday;
  const dates = expand({ start, rrule: endless }, { from, to: '9999-12-31', limit: isDay ? 2 : 1 });
  return dates.findLast((date) => date > lastDay)?.slice(0, inMonths ? 7 : 10);
}

/**
 * The date to be expected after `last`, a month, of what is more frequent a day: by the rule of a series where that names
 * days or months, else by its rhythm. Undefined where the rule gives none, or nothing is there to expand it.
 */
export function nextAfter(last: string, rhythm: Rhythm, rrule: string, expand?: Expand, onMissing?: () => void): string | undefined {
  if (/BY/i.test(rrule)) {
    if (!expand) onMissing?.();
    return expand && ofRule(last, rhythm, rrule, expand);
  }
  return 'months' in rhythm ? monthsLater(last, rhythm.months) : addDays(daysTouched(last, undefined).lastDay, rhythm.days);
}
