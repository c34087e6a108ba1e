import { pickText } from '../domain/i18n/pick-text.js';
import { isOnlyOnline } from '../domain/recurrence/is-only-online.js';
import type { Occurrence } from '../domain/recurrence/occurrence.js';
import { endOf } from '../domain/recurrence/end-of.js';
import { usualZone } from '../domain/recurrence/usual-zone.js';
import { addDays } from '../domain/time/add-days.js';
import { instantOf, laterIn, localOf } from '../domain/time/zone.js';
import type { Dataset } from '../model/dataset.js';
import { atNewDate } from '../domain/recurrence/at-new-date.js';
import { isOff } from './event-status.js';
import { basicTime } from './ics/basic-time.js';
import { placeText } from './ics/place-text.js';

type Meeting = Dataset['meetings'][number];

/** A link that puts one date into a calendar on the web. It is opened by whoever clicks it, and by nothing else. */
export interface CalendarLink {
  readonly service: 'google' | 'outlook';
  /** The site that learns of the click, to be named beside the link. */
  readonly host: string;
  readonly href: string;
}

/** When one date is. */
interface When {
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
}

/** What a text may take in a link, as it stands there: servers refuse addresses of more than some 8,000 characters. */
const longest = 2000;

/** A letter of Latin is one character of an address, each octet of any other three. */
const takenBy = (character: string): number => (/[\w ]/.test(character) ? 1 : 3 * new TextEncoder().encode(character).length);

const isOccurrence = (of: Meeting | Occurrence): of is Occurrence => 'meeting' in of;

/** The end, or what a duration gives; the start itself where neither is known: no end is invented. */
function lastOf({ start = '', end, duration, timeZone = usualZone }: Pick<Meeting, 'start' | 'end' | 'duration' | 'timeZone'>): string {
  const isEnd = end !== undefined && end.length >= 10 && end.length > 10 === start.length > 10 && end > start;
  return isEnd ? end : (endOf(start, { duration }, laterIn(timeZone)) ?? start);
}

function whenOf(of: Meeting | Occurrence): When | undefined {
  const { start, precision, timeZone = usualZone } = of;
  if (start === undefined || start.length < 10 || (precision !== 'time' && precision !== 'day')) return undefined;
  const duration = isOccurrence(of) ? undefined : of.duration;
  return { start, end: lastOf({ start, end: of.end, duration, timeZone }), timeZone };
}

const utc = (local: string, timeZone: string): string => `${localOf(instantOf(local, timeZone), 'UTC')}Z`;

/** A text cut to what a link may hold, never within a character that is written in two halves. */
function shortened(text: string): string {
  let [end, taken] = [0, 0];
  for (const character of text) {
    taken += takenBy(character);
    if (taken > longest) break;
    end += character.length;
  }
  return text.slice(0, end);
}

function address(host: string, path: string, fields: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(`https://${host}${path}`);
  for (const [name, value] of Object.entries(fields)) if (value) url.searchParams.set(name, shortened(value));
  return url.href;
}

function google({ start, end, timeZone }: When, title: string, details: string, location: string): CalendarLink {
  const host = 'calendar.google.com';
  const last = end.length === 10 ? addDays(end, 1) : end;
  const dates = `${basicTime(start)}/${basicTime(last)}`;
  const fields = { action: 'TEMPLATE', text: title, dates, ctz: timeZone, details, location };
  return { service: 'google', host, href: address(host, '/calendar/render', fields) };
}

function outlook({ start, end, timeZone }: When, title: string, details: string, location: string): CalendarLink {
  const host = 'outlook.live.com';
  const isWholeDay = start.length === 10;
  const fields = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: isWholeDay ? start : utc(start, timeZone),
    enddt: isWholeDay ? addDays(end, 1) : utc(end, timeZone),
    allday: isWholeDay ? 'true' : 'false',
    body: details,
    location,
  };
  return { service: 'outlook', host, href: address(host, '/calendar/0/deeplink/compose', fields) };
}

/**
 * Links that put one date into the calendars of Google and Outlook: https only, each with its host, so that a page can
 * say who learns of the click. None where the day is not known, or where it does not take place; of what was moved to its
 * new date. Of a meeting that repeats it is the start; give an occurrence for another one. `locale` picks the language of
 * the texts.
 *
 * @example
 * calendarLinks(meeting, 'de').map(({ host }) => host) //=> ['calendar.google.com', 'outlook.live.com']
 */
export function calendarLinks(asked: Meeting | Occurrence, locale: string): CalendarLink[] {
  const meeting = atNewDate(isOccurrence(asked) ? asked.meeting : asked);
  const of = isOccurrence(asked) && asked.isRepeating ? asked : meeting;
  const when = whenOf(of);
  if (!when || isOff(of)) return [];
  const text = (words: Parameters<typeof pickText>[0]) => pickText(words, locale)?.text ?? '';
  const usualPlace = meeting.place && !isOnlyOnline({ status: of.status, meeting }) ? placeText(meeting.place) : '';
  const place = (isOccurrence(of) ? text(of.place) : '') || usualPlace || (meeting.onlineUrl ?? '');
  const [title, details] = [text(meeting.title), text(meeting.description)];
  return [google(when, title, details, place), outlook(when, title, details, place)];
}

/**
 * The address by which a calendar program subscribes to a file: `webcal:` in place of http or https. Undefined for
 * anything that is no web address.
 *
 * @example
 * webcalAddress('https://city.example/feeds/all.ics') //=> 'webcal://city.example/feeds/all.ics'
 */
export function webcalAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href.replace(/^https?:/, 'webcal:') : undefined;
}
