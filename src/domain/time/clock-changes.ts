import { remembered } from '../remembered.js';
import { daysFromCivil } from './civil.js';
import { isLeapYear } from './days-in-month.js';
import { offsetAt } from './zone.js';

/** A change of the clocks, in local seconds since 1970. */
export interface ClockChange {
  /** The first local time that does not exist, or exists twice. */
  readonly from: number;
  /** The first one after those. */
  readonly to: number;
  /** Whether they do not exist: the clocks are put forward. Else they exist twice. */
  readonly isGap: boolean;
}

const sixDays = 6 * 86_400;
const offset = (timeZone: string, second: number) => Math.round(offsetAt(timeZone, second * 1000) * 60);

/** The second between two moments at which the offset changes first. */
function changeBetween(timeZone: string, early: number, late: number): number {
  const before = offset(timeZone, early);
  let [known, changed] = [early, late];
  while (changed - known > 1) {
    const middle = Math.floor((known + changed) / 2);
    if (offset(timeZone, middle) === before) known = middle;
    else changed = middle;
  }
  return changed;
}

/** A zone is asked every six days: none has changed its clocks and changed them back in less than a week, as Gaza will in 2054. */
function changesOf(timeZone: string, year: number): ClockChange[] {
  const changes: ClockChange[] = [];
  const end = daysFromCivil(year + 1, 1, 1) * 86_400;
  for (let at = daysFromCivil(year, 1, 1) * 86_400; at < end; at += sixDays) {
    const next = Math.min(at + sixDays, end);
    const [before, after] = [offset(timeZone, at), offset(timeZone, next)];
    if (before === after) continue;
    const moment = changeBetween(timeZone, at, next);
    changes.push({ from: moment + Math.min(before, after), to: moment + Math.max(before, after), isGap: after > before });
  }
  return changes;
}

const knownOf = remembered((timeZone) => remembered((year) => changesOf(timeZone, Number(year))));

/** From here on every zone only follows its last rule. */
const lastRules = 2100;

/** The first year from 2100 on that has the same calendar. */
function alike(year: number): number {
  const isAlike = (other: number) =>
    isLeapYear(other) === isLeapYear(year) && (daysFromCivil(other, 1, 1) - daysFromCivil(year, 1, 1)) % 7 === 0;
  for (let other = lastRules; other < lastRules + 400; other++) if (isAlike(other)) return other;
  return lastRules;
}

/**
 * The changes of the clocks of a zone in a year (UTC), in order. From 2100 on they follow the calendar alone, so that
 * fourteen years stand for all; before 1800 there were no zones. None in what is no year.
 *
 * @example
 * clockChanges('Europe/Berlin', 2026).length //=> 2
 */
export function clockChanges(timeZone: string, year: number): readonly ClockChange[] {
  if (!Number.isInteger(year) || year < 1800) return [];
  const known = year < lastRules ? year : alike(year);
  const shift = (daysFromCivil(year, 1, 1) - daysFromCivil(known, 1, 1)) * 86_400;
  const changes = knownOf(timeZone)(String(known));
  return shift ? changes.map(({ from, to, isGap }) => ({ from: from + shift, to: to + shift, isGap })) : changes;
}
