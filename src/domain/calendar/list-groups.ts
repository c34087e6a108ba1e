import type { Occurrence } from '../recurrence/occurrence.js';
import { isDated } from '../time/is-dated.js';

/** Something that takes place, with what belongs to it: a campaign holds its meetings. */
export interface ListItem {
  readonly occurrence: Occurrence;
  readonly parts: readonly Occurrence[];
}

/** What stands below one heading: a month (YYYY-MM), or a season or year where no month is known. */
export interface ListGroup {
  readonly period: string;
  readonly items: readonly ListItem[];
}

/**
 * `occurrences` as items, in order: what is part of another that stands there too, and lies within its days, is put into it,
 * one level deep. What is part of each other stands by itself. Also where a list goes backwards, a campaign goes forwards.
 */
export function nestParts(occurrences: readonly Occurrence[]): ListItem[] {
  const ids = new Set(occurrences.map(({ meeting }) => meeting.id));
  const items = occurrences.map((occurrence) => ({ occurrence, parts: [] as Occurrence[] }));
  const holders = new Map(
    items
      .filter(({ occurrence: { meeting, isRepeating } }) => !isRepeating && !ids.has(meeting.partOf ?? ''))
      .map((item) => [item.occurrence.meeting.id, item]),
  );
  return items.filter(({ occurrence }) => {
    const holder = holders.get(occurrence.meeting.partOf ?? '');
    if (!holder || holder.occurrence.lastDay < occurrence.firstDay || occurrence.lastDay < holder.occurrence.firstDay) return true;
    holder.parts.push(occurrence);
    holder.parts.sort((a, b) => (a.start < b.start ? -1 : 1));
    return false;
  });
}

const periodOf = (occurrence: Occurrence): string => (isDated(occurrence) ? occurrence.start.slice(0, 7) : occurrence.start);

/** `items` below one heading for each month, season or year, in the order they come. */
export function groupByPeriod(items: readonly ListItem[]): ListGroup[] {
  const groups = new Map<string, ListItem[]>();
  for (const item of items) {
    const period = periodOf(item.occurrence);
    if (!groups.get(period)?.push(item)) groups.set(period, [item]);
  }
  return [...groups].map(([period, grouped]) => ({ period, items: grouped }));
}
