import { usualZone } from '../../../domain/recurrence/usual-zone.js';
import { offsetAt } from '../../../domain/time/zone.js';
import { isKnownZone } from '../../../model/known-zone.js';
import { patterns } from '../../../model/patterns.js';
import { limits } from '../limits.js';
import type { CalendarComponent, ZoneComponent } from './components.js';
import { windowsZones } from './windows-zones.js';

/** Zones of one file: what a TZID means there. */
export interface ZoneNames {
  /** IANA name of a TZID in its calendar; undefined where nothing says what it means. */
  readonly zoneOf: (tzid: string, calendar: CalendarComponent) => string | undefined;
  /** The zone of times without one: X-WR-TIMEZONE, else the one that the caller named. */
  readonly zoneOfCalendar: (calendar: CalendarComponent) => string;
  /** The zone of the place: as {@link zoneOfCalendar}, but for UTC, in which nobody lives. */
  readonly placeOf: (calendar: CalendarComponent) => string;
}

const inAnyLetters = new RegExp(patterns['time-zone'].source, 'i');
const isIana = (name: string): boolean => name.length <= 60 && inAnyLetters.test(name) && isKnownZone(name);

/** Whether a zone is UTC, under whatever name. */
export const isUtc = (zone: string | undefined): boolean => /^(?:etc\/)?(?:utc|uct|gmt|zulu|universal|greenwich)$/i.test(zone ?? '');

/** `europe/berlin` as it is written; an older name stays as it is. */
function inLetters(name: string): string {
  const written = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  return written.toLowerCase() !== name.toLowerCase() && patterns['time-zone'].test(name) ? name : written;
}

/** `Europe/Berlin` at the end of names such as `/mozilla.org/20050126_1/Europe/Berlin`. */
const tails = (name: string): string[] => {
  const parts = name.split('/').slice(-3);
  return [parts.join('/'), parts.slice(-2).join('/')];
};

/** A name as it stands, with what programs put around it, or in the words of Windows. */
function zoneNamed(name: string): string | undefined {
  const bare = name.trim().slice(0, 200);
  const found = [bare, ...tails(bare)].find(isIana);
  return found !== undefined ? inLetters(found) : windowsZones.get(bare.toLowerCase());
}

const minutesOf = (offset: string | undefined): number | undefined => {
  const found = /^([+-])(\d{2})(\d{2})(?:\d{2})?$/.exec(offset ?? '');
  return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : undefined;
};

/** Whether a VTIMEZONE under a strange name is, by its offsets, the zone that is expected anyway. */
function isLike({ standard, daylight }: ZoneComponent, zone: string): boolean {
  const [winter, summer] = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)].map((moment) => offsetAt(zone, moment));
  return minutesOf(standard) === winter && (minutesOf(daylight) ?? winter) === summer;
}

/** Finds out zones for one file; `place` is the zone of the place. Each name is asked for once. */
export function createZoneNames(place: string): ZoneNames {
  const fallback = zoneNamed(place) ?? usualZone;
  const known = new Map<string, string | undefined>();
  const named = (name: string): string | undefined => {
    if (!known.has(name) && known.size < limits.zones) known.set(name, zoneNamed(name));
    return known.get(name);
  };
  const saidBy = ({ properties }: CalendarComponent) => named(properties.get('X-WR-TIMEZONE')?.[0]?.value ?? '');
  const placeSaidBy = (calendar: CalendarComponent) => (isUtc(saidBy(calendar)) ? undefined : saidBy(calendar));
  const placeOf = (calendar: CalendarComponent) => placeSaidBy(calendar) ?? fallback;
  return {
    zoneOfCalendar: (calendar) => saidBy(calendar) ?? fallback,
    placeOf,
    zoneOf: (tzid, calendar) => {
      const found = named(tzid);
      if (found !== undefined) return found;
      const zone = calendar.zones.get(tzid);
      const location = zone?.properties.get('X-LIC-LOCATION')?.[0]?.value;
      if (location !== undefined && named(location) !== undefined) return named(location);
      const expected = placeOf(calendar);
      return zone && isLike(zone, expected) ? expected : placeSaidBy(calendar);
    },
  };
}
