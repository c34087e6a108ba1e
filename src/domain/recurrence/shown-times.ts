import { remembered } from '../remembered.js';
import { civilFromDays, daysFromCivil } from '../time/civil.js';
import { clockChanges } from '../time/clock-changes.js';
import { instantOf, localOf } from '../time/zone.js';
import type { Until } from './rule.js';
import { lastWallOf, wallOf } from './wall.js';

interface GapsOfYear {
  readonly begin: number;
  readonly end: number;
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
}

/** The gaps of a zone in a local year; a change that is in one year by UTC may be in the next one by local time. */
const gapsOf = remembered((timeZone) =>
  remembered((text): GapsOfYear => {
    const year = Number(text);
    const begin = daysFromCivil(year, 1, 1) * 86_400;
    const end = daysFromCivil(year + 1, 1, 1) * 86_400;
    const changes = [year - 1, year, year + 1].flatMap((near) => clockChanges(timeZone, near));
    return { begin, end, gaps: changes.filter(({ isGap, from, to }) => isGap && to > begin && from < end) };
  }),
);

/**
 * Turns a local time into the one that the clocks of a zone show: of a time that they leave out the one that lies as far
 * behind the gap (RFC 5545, section 3.3.5), of any other itself. Looks at a zone year by year.
 */
export function shownTimes(timeZone: string | undefined): (wall: number) => number {
  if (!timeZone) return (wall) => wall;
  let { begin, end, gaps }: GapsOfYear = { begin: 0, end: 0, gaps: [] };
  return (wall) => {
    if (wall < begin || wall >= end) ({ begin, end, gaps } = gapsOf(timeZone)(String(civilFromDays(Math.floor(wall / 86_400)).year)));
    for (const { from, to } of gaps) if (wall >= from && wall < to) return wall + to - from;
    return wall;
  };
}

/** The first local time, in seconds since 1970, that the clocks of a zone put off to `wall` or behind it; else `wall` itself. */
export function earliestShownFrom(wall: number, timeZone: string | undefined): number {
  if (!timeZone) return wall;
  // no gap is longer than a day (Pacific/Apia left one out), so that one that reaches here may be of the year before
  const years = new Set([wall - 86_400, wall].map((near) => String(civilFromDays(Math.floor(near / 86_400)).year)));
  const gaps = [...years].flatMap((year) => gapsOf(timeZone)(year).gaps);
  const reaching = gaps.find(({ from, to }) => from < wall && wall < to + to - from);
  return reaching ? wall - (reaching.to - reaching.from) : wall;
}

/** The last local time, in seconds since 1970, that lies within UNTIL. A day means all of it. */
export function lastWithin(until: Until, timeZone: string | undefined): number {
  if (!until.isUtc || !timeZone) return lastWallOf(until.local);
  const moment = wallOf(until.local) * 1000;
  const local = localOf(moment, timeZone);
  const wall = wallOf(local);
  if (instantOf(local, timeZone) === moment) return wall;
  // the clocks show this time for the second time: all that they show twice has been there once
  const { year } = civilFromDays(Math.floor(wall / 86_400));
  const doubled = clockChanges(timeZone, year).find(({ from, to, isGap }) => !isGap && wall >= from && wall < to);
  return doubled ? doubled.to - 1 : wall;
}
