import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issue.js';
import type { Meeting } from '../model/meeting.js';
import { parseDataset } from '../model/parse-dataset.js';
import { patterns } from '../model/patterns.js';
import { limits } from './ics/limits.js';
import { readComponents } from './ics/read/components.js';
import { decodeCalendar } from './ics/read/decode.js';
import { readEvent, type IcsEvent, type ReadContext } from './ics/read/event.js';
import { keyOf } from './ics/read/event-id.js';
import type { Draft } from './ics/read/ics-series.js';
import { inclusiveCalendars } from './ics/read/inclusive-ends.js';
import type { IcsReadOptions } from './ics/read/read-options.js';
import { createReport, type Report } from './ics/read/report.js';
import { recordsOf } from './ics/read/series.js';
import { meetingsOf } from './ics/read/shared-uid.js';
import { createZoneNames } from './ics/read/zone-names.js';

export type { IcsReadOptions } from './ics/read/read-options.js';

/**
 * The meetings of an iCalendar file (RFC 5545), whatever it is: never throws, and reads no more than its limits. Each
 * record has passed the judge; an event that is no record has an issue of severity `error` with its line. Names and
 * mailboxes of persons, attendees, alarms and private events are never taken over. Times keep the zone that the file
 * names; those in UTC, and those without a zone, are local times of the place.
 *
 * @example
 * readIcs('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20260620\nSUMMARY:Entfällt: Fest\nEND:VEVENT\nEND:VCALENDAR').records
 * //=> [{ title: { de: 'Fest' }, start: '2026-06-20', allDay: true, precision: 'day', status: 'cancelled', … }]
 */
export function readIcs(input: string | Uint8Array, options: IcsReadOptions = {}): { records: Dataset['meetings']; issues: Issue[] } {
  const report = createReport();
  const components = readComponents(decodeCalendar(input ?? '', report), report);
  const inclusive = inclusiveCalendars(components, report);
  const organisers: unknown = options?.organisers;
  const language = textOf(options?.language, 'de');
  const context: ReadContext = {
    options: options ?? {},
    organisers: Array.isArray(organisers) ? organisers : [],
    language: patterns['language-tag'].test(language) ? language : 'de',
    zones: createZoneNames(textOf(options?.timeZone, '')),
    report,
    budget: { steps: limits.steps, looks: limits.steps, dates: limits.allDates },
    hasInclusiveEnds: (calendar) => inclusive.has(calendar),
  };
  const events = components.flatMap((component) => readEvent(component, context) ?? []);
  const drafts = grouped(events, report)
    .flatMap((group) => meetingsOf(group, context))
    .flatMap((group) => recordsOf(group, context))
    .filter(({ record, line }) => {
      const hasTitle = Object.keys(record.title).length > 0;
      if (!hasTitle) report.error('no-title', { line, field: 'SUMMARY', record: record.id });
      return hasTitle;
    });
  return judged(drafts, report.issues);
}

/** No type is checked in scripts. */
const textOf = (value: unknown, usual: string): string => (typeof value === 'string' ? value : usual);

/** The events with one UID together, in the order in which each first appears. */
function grouped(events: readonly IcsEvent[], report: Report): IcsEvent[][] {
  const groups = new Map<string, IcsEvent[]>();
  for (const event of events) {
    if (!event.uid) report.once('no-uid', { line: event.line, record: event.title, field: 'UID' });
    const group = groups.get(keyOf(event));
    if (group) group.push(event);
    else groups.set(keyOf(event), [event]);
  }
  return [...groups.values()];
}

/** The records that the judge lets through, and all issues; those of the judge name the line, too. */
function judged(drafts: readonly Draft[], issues: readonly Issue[]): { records: Dataset['meetings']; issues: Issue[] } {
  const meetings: Meeting[] = drafts.map(({ record }) => record);
  const { dataset, issues: found } = parseDataset({ meetings });
  const lineOf = (path: string) => drafts[Number(path.split('/')[2])]?.line ?? 1;
  return {
    records: dataset.meetings,
    issues: [...issues, ...found.filter(isOurs).map((issue) => ({ ...issue, path: `/lines/${lineOf(issue.path)}` }))],
  };
}

/** Organisers stand in other files; whether they are there, the whole dataset will say. */
const isOurs = ({ code, field }: Issue): boolean => !(code === 'unknown-reference' && field.startsWith('organisers'));
