import { expandRule } from '../../../domain/recurrence/expand.js';
import { ruleOf } from '../../../domain/recurrence/overrides.js';
import type { Loss } from '../../written.js';
import type { Meeting, WriteContext } from './context.js';
import { wayOfDates } from './dates-of-meeting.js';
import { zoneOf } from './exact-time.js';
import { namesOf } from './names-of.js';
import { lastRightYear, timeZoneLines } from './time-zone.js';

const hasTime = ({ start = '' }: Meeting): boolean => start.length > 10;

/** The times at which a meeting begins: one of whole days may have single dates with a time. */
const timesOf = ({ start = '', recurrence }: Meeting): string[] =>
  [start, ...(recurrence?.overrides ?? []).map((override) => override.start ?? '')].filter((time) => time.length > 10);

/** The zones of the meetings with times, and the years of all times that are written. */
function zonesOf(meetings: readonly Meeting[], { dates }: WriteContext) {
  const timed = meetings.map((meeting) => [zoneOf(meeting), timesOf(meeting)] as const).filter(([, times]) => times.length > 0);
  const zones = [...new Set(timed.map(([zone]) => zone))].filter((zone) => zone !== 'UTC').sort();
  const years = [...timed.flatMap(([, times]) => times), dates.to].map((time) => Number(time.slice(0, 4)));
  const [first, last] = [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
  return { zones, first, last };
}

/** A VTIMEZONE for each zone that a time is written in, right for all years of the meetings and a generation more. */
export function zoneLines(meetings: readonly Meeting[], context: WriteContext): string[] {
  const { zones, first, last } = zonesOf(meetings, context);
  return zones.flatMap((zone) => timeZoneLines(zone, first, last));
}

/** Rules that go on for longer than the changes of their zone can be written. */
export function zoneLosses(meetings: readonly Meeting[], context: WriteContext): Loss[] {
  const { zones, first, last } = zonesOf(meetings, context);
  return zones.flatMap((zone) => {
    const year = lastRightYear(zone, first, last);
    if (year === undefined) return [];
    const after = { from: `${year + 1}-01-01`, to: '9999-12-31', limit: 1 };
    const endless = meetings.filter(
      (meeting) =>
        hasTime(meeting) && zoneOf(meeting) === zone && wayOfDates(meeting) === 'rule' && expandRule(ruleOf(meeting), after).length > 0,
    );
    if (endless.length === 0) return [];
    return {
      de: `Nach ${year} können Zeiten in ${zone} um eine Stunde falsch sein, denn die Uhren folgen dort keiner jährlichen Regel: ${namesOf(endless)}.`,
      en: `After ${year} times in ${zone} may be an hour off, for the clocks there follow no yearly rule: ${namesOf(endless)}.`,
    };
  });
}
