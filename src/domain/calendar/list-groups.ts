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
 * `occurrences` as items, in order: what is part of another that stands there too is put into it, one level deep. What
 * is part of each other stands by itself.
 */
export function nestParts(occurrences: readonly Occurrence[]): ListItem[] {
  const ids = new Set(occurrences.map(({ meeting }) => meeting.id));
  const isTop = ({ meeting }: Occurrence) => !ids.has(meeting.partOf ?? '');
  const parts = new Map(occurrences.flatMap((one) => (isTop(one) && !one.isRepeating ? [[one.meeting.id, [] as Occurrence[]]] : [])));
  const items = occurrences.filter((occurrence) => {
    const holder = isTop(occurrence) ? undefined : parts.get(occurrence.meeting.partOf ?? '');
    holder?.push(occurrence);
    return !holder;
  });
  return items.map((occurrence) => ({ occurrence, parts: inOrder(parts.get(occurrence.meeting.id) ?? []) }));
}

/** Also where a list goes backwards, a campaign goes forwards. */
const inOrder = (parts: readonly Occurrence[]): readonly Occurrence[] =>
  [...parts].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));

const periodOf = (occurrence: Occurrence): string => (isDated(occurrence) ? occurrence.start.slice(0, 7) : occurrence.start);

/** `items` below one heading for each month, season or year, in the order they come. */
export function groupByPeriod(items: readonly ListItem[]): ListGroup[] {
  const groups = new Map<string, ListItem[]>();
  for (const item of items) {
    const period = periodOf(item.occurrence);
    const group = groups.get(period);
    if (group) group.push(item);
    else groups.set(period, [item]);
  }
  return [...groups].map(([period, grouped]) => ({ period, items: grouped }));
}
