import { pickText } from '../domain/i18n/pick-text.js';
import { usualZone } from '../domain/recurrence/usual-zone.js';
import type { Dataset } from '../model/dataset.js';
import { contentLine, foldLine } from './ics/write/content-line.js';
import type { IcsOptions, WriteContext } from './ics/write/context.js';
import { hasDay } from './ics/write/exact-time.js';
import { icsLosses } from './ics/write/losses.js';
import { icsContext } from './ics/write/make-context.js';
import { meetingEvents } from './ics/write/meeting-events.js';
import { timeZoneLines } from './ics/write/time-zone.js';
import { zoneLines } from './ics/write/written-zones.js';
import { escapeText } from './ics/text-value.js';
import type { Written } from './written.js';

export type { IcsOptions } from './ics/write/context.js';

/**
 * The meetings of a dataset as an iCalendar file (RFC 5545) for calendar programs: with the zones of their times, the
 * same UID for ever, and what does not take place marked as such in status and title. A meeting of known day and
 * unknown time is a whole day and says so; one whose day is not known is left out and named in the losses. The same
 * data gives the same file; no clock is read.
 *
 * @example
 * writeIcs(dataset, { today: '2026-11-22', only: ['sommerfest'] }).output.split('\r\n')[0] //=> 'BEGIN:VCALENDAR'
 */
export function writeIcs(dataset: Dataset, options: IcsOptions): Written {
  const { context, asked } = icsContext(dataset, options);
  const written = asked.filter(hasDay);
  const components = [...zoneLines(written, context), ...written.flatMap((meeting) => meetingEvents(meeting, context))];
  const lines = [...headLines(context), ...(components.length ? components : emptyLines(context)), contentLine('END', 'VCALENDAR')];
  return { output: `${lines.map(foldLine).join('\r\n')}\r\n`, losses: icsLosses(asked, context) };
}

/** What a calendar without meetings holds: RFC 5545, section 3.6, asks for one component, and a zone is nothing to be seen. */
function emptyLines({ today }: WriteContext): string[] {
  const year = Number(today.slice(0, 4)) || 1970;
  return timeZoneLines(usualZone, year, year);
}

/** How often a subscribed calendar is asked for again: data of associations changes by the day, not by the hour. */
const refresh = 'P1D';

function headLines({ dataset, name, language, words }: WriteContext): string[] {
  const region = pickText(dataset.name, language)?.text ?? dataset.id;
  const said = name ?? (region === undefined ? undefined : words.allMeetings.replace('{name}', () => region));
  const title = said !== undefined && dataset.invented ? `${said} (${words.invented})` : said;
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Bruecke//Bruecke//${language.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...(title === undefined ? [] : [contentLine('NAME', escapeText(title)), contentLine('X-WR-CALNAME', escapeText(title))]),
    contentLine('REFRESH-INTERVAL', refresh, { VALUE: 'DURATION' }),
    contentLine('X-PUBLISHED-TTL', refresh),
  ];
}
