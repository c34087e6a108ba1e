import { remembered } from '../../../domain/remembered.js';
import { wellFormed } from '../../../domain/text/well-formed.js';
import { limits } from '../limits.js';
import { idOfOwn } from '../own-events.js';
import { unescapeText } from '../text-value.js';
import type { CalendarComponent, EventComponent } from './components.js';
import { asDate, inZone, isInCalendar, parseMoment, type Moment } from '../moment.js';
import { plainText } from './plain-text.js';
import type { Property } from './property.js';
import type { IcsCode } from './issue-wording.js';
import type { IcsReadOptions } from './read-options.js';
import type { Report } from './report.js';
import type { ZoneNames } from './zone-names.js';

/** What the reading of one file needs to know. */
export interface ReadContext {
  readonly options: IcsReadOptions;
  readonly organisers: readonly string[];
  readonly language: string;
  readonly zones: ZoneNames;
  readonly report: Report;
  /** What is left of the steps that splitting series, and looking whether they have their changed dates, may cost, and of dates. */
  readonly budget: { steps: number; looks: number; dates: number };
  /** Whether the all-day events of a calendar end with their last day. */
  readonly hasInclusiveEnds: (calendar: CalendarComponent) => boolean;
}

/** One VEVENT with the ways to ask it. */
export interface IcsEvent {
  readonly uid: string;
  /** Id that Brücke gave the record, where it wrote the event. */
  readonly ownId: string | undefined;
  readonly title: string;
  readonly line: number;
  readonly calendar: CalendarComponent;
  readonly sequence: number;
  readonly start: Moment;
  readonly recurrenceId: Moment | undefined;
  readonly isThisAndFuture: boolean;
  /** Nothing is known of it but which date of its series it is. */
  readonly isPrivate: boolean;
  readonly first: (name: string) => Property | undefined;
  readonly all: (name: string) => readonly Property[];
  /** The text of a property; empty where there is none. */
  readonly text: (name: string) => string;
  readonly moment: (property: Property | undefined) => Moment | undefined;
  readonly warn: (code: IcsCode, property?: Property, expected?: string) => void;
}

const example = 'DTSTART;TZID=Europe/Berlin:20260321T180000';

/** The time of a property, in the zone of its calendar where it names none; by VALUE=DATE it is a day. */
function momentOf(property: Property, calendar: CalendarComponent, { zones, report }: ReadContext): Moment | undefined {
  const tzid = property.parameters.get('TZID');
  const zone = tzid === undefined ? undefined : zones.zoneOf(tzid, calendar);
  const isDay = property.parameters.get('VALUE')?.toUpperCase() === 'DATE';
  const value = isDay ? property.value.replace(/(T.*)[+-]\d\d:?\d\d\s*$/i, '$1') : property.value;
  const moment = parseMoment(value, zone ?? (tzid === undefined ? zones.zoneOfCalendar(calendar) : zones.placeOf(calendar)));
  if (!moment) return undefined;
  if (isDay) {
    const hasTime = !moment.isDate && !moment.local.endsWith('T00:00');
    if (hasTime) report.once('time-of-day', { line: property.line, field: property.name, value: property.value });
    return asDate(moment);
  }
  if (!moment.isDate && zone === undefined && !/(?:z|[+-]\d\d:?\d\d)\s*$/i.test(property.value)) {
    const about = { line: property.line, field: property.name, value: tzid ?? property.value };
    report.once(tzid === undefined ? 'floating' : 'unknown-zone', about, tzid);
  }
  return moment;
}

/** A private date of a series: which one it is. */
function privateDate({ properties, ...rest }: EventComponent, context: ReadContext): IcsEvent | undefined {
  const dates = properties.get('RECURRENCE-ID');
  if (!dates) return undefined;
  const kept = ['UID', 'SEQUENCE', 'RECURRENCE-ID'].map((name) => [name, properties.get(name) ?? []] as const);
  return readEvent({ ...rest, properties: new Map([...kept, ['DTSTART', dates]]) }, context, true);
}

/** Texts into which programs write HTML; Brücke does not. */
const forReaders: ReadonlySet<string> = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'COMMENT', 'X-ALT-DESC']);

/** A VEVENT as a start and questions; undefined, with an issue, where it is private, or its start or date cannot be read. */
export function readEvent(component: EventComponent, context: ReadContext, isPrivate = false): IcsEvent | undefined {
  const { properties, line, calendar } = component;
  const { report, zones } = context;
  const all = (name: string) => properties.get(name) ?? [];
  const first = (name: string) => all(name)[0];
  // each changed date asks for the texts of its series
  const text = remembered((name: string): string => {
    const said = wellFormed(unescapeText(first(name)?.value ?? '')).trim();
    return forReaders.has(name) && idOfOwn(text('UID')) === undefined ? plainText(said) : said;
  });
  const moment = (property: Property | undefined) => property && momentOf(property, calendar, context);
  const [uid, title] = [text('UID').slice(0, limits.properties), text('SUMMARY')];
  const about = { line, record: isPrivate ? '' : title || uid };
  const visibility = text('CLASS').toUpperCase();
  if (visibility === 'PRIVATE' || visibility === 'CONFIDENTIAL') {
    // an issue would tell what is private
    report.warning('private', { line, field: 'CLASS' });
    return privateDate(component, context);
  }
  const dtstart = first('DTSTART');
  const start = moment(dtstart);
  if (!start || (start.zone === 'UTC' && !isInCalendar(start, zones.placeOf(calendar)))) {
    report.error('no-start', { ...about, line: dtstart?.line ?? line, field: 'DTSTART', value: dtstart?.value, expected: example });
    return undefined;
  }
  const recurrenceId = first('RECURRENCE-ID');
  const date = moment(recurrenceId);
  if (recurrenceId && !date) {
    report.error('bad-value', { ...about, line: recurrenceId.line, field: 'RECURRENCE-ID', value: recurrenceId.value, expected: example });
    return undefined;
  }
  return {
    uid,
    ownId: idOfOwn(uid),
    title,
    line,
    calendar,
    sequence: Math.min(Number(/^\d{1,9}$/.exec(text('SEQUENCE'))?.[0] ?? 0), 2 ** 31),
    start: wholeDay(text, start, moment(first('DTEND')), zones.placeOf(calendar)) ?? start,
    recurrenceId: date,
    isPrivate,
    isThisAndFuture: recurrenceId?.parameters.get('RANGE')?.toUpperCase() === 'THISANDFUTURE',
    first,
    all,
    text,
    moment,
    warn: (code, property, expected = '') =>
      report.warning(code, {
        ...about,
        line: property?.line ?? line,
        field: property?.name ?? '',
        value: property?.value,
        expected,
      }),
  };
}

/** The day of what Outlook writes from midnight to midnight with a mark, on the clocks of its own zone, or of the place where that is UTC. */
function wholeDay(text: (name: string) => string, start: Moment, end: Moment | undefined, place: string): Moment | undefined {
  if (text('X-MICROSOFT-CDO-ALLDAYEVENT').toUpperCase() !== 'TRUE') return undefined;
  const isMidnight = (moment: Moment | undefined) => moment?.local.endsWith('T00:00') ?? true;
  if (isMidnight(start) && isMidnight(end)) return asDate(start);
  if (start.zone !== 'UTC') return undefined;
  const [from, to] = [inZone(start, place), end && inZone(end, place)];
  return isMidnight(from) && isMidnight(to) ? asDate(from) : undefined;
}
