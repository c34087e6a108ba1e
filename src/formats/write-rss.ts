import { pickText } from '../domain/i18n/pick-text.js';
import { exportWordsOf } from '../domain/i18n/export-words-of.js';
import { needsAsking } from '../domain/search/listed.js';
import { expandRule } from '../domain/recurrence/expand.js';
import { addDays } from '../domain/time/add-days.js';
import { formatPartialDate } from '../domain/time/format-partial-date.js';
import type { Dataset } from '../model/dataset.js';
import { escapeHtml } from './escape-html.js';
import { uidOf } from './ics/own-events.js';
import { placeText } from './ics/place-text.js';
import { visibleDataset } from './visible-dataset.js';
import type { Written } from './written.js';

type Meeting = Dataset['meetings'][number];

export interface RssOptions {
  /** Day on which consents are asked for, and from which meetings count as coming; YYYY-MM-DD. */
  readonly today: string;
  /** Address of the page that the feed belongs to. */
  readonly link: string;
  /** Language of texts; `de` unless said. */
  readonly language?: string;
  /** Ids of the meetings to write; all unless said. */
  readonly only?: readonly string[];
  /** Title of the feed; that of the dataset unless said. */
  readonly name?: string;
  /** Address of a meeting's own page or place in a page. */
  readonly permalink?: (id: string) => string;
  /** Whether records of weak sources are written; false unless said. */
  readonly showUnconfirmed?: boolean;
}

/** Readers of feeds keep what they have seen; a feed holds what is new. */
const mostItems = 50;

/**
 * The coming meetings of a dataset as an RSS 2.0 feed: next first, those without a day last, fifty at most. What is
 * past, and what does not take place, is left out only when its day is past: a cancellation is news.
 */
export function writeRss(dataset: Dataset, options: RssOptions): Written {
  const { today, language = 'de', showUnconfirmed = false, only, link } = options;
  const visible = visibleDataset(dataset, ['web'], today, showUnconfirmed);
  const wanted = only && new Set(only);
  const asked = visible.meetings.filter(
    (meeting) => (showUnconfirmed || !needsAsking(meeting)) && (!wanted || wanted.has(meeting.id)) && isComing(meeting, today),
  );
  const keyOf = (meeting: Meeting) => `${nextDate(meeting, today) ?? '9999'} ${meeting.id}`;
  const items = [...asked].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, mostItems);
  const words = exportWordsOf(language);
  const region = pickText(visible.name, language)?.text ?? visible.id ?? '';
  const title = options.name ?? words.allMeetings.replace('{name}', () => region);
  const output = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0">',
    '<channel>',
    element('title', visible.invented ? `${title} (${words.invented})` : title),
    element('link', link),
    element('description', title),
    element('language', language),
    element('generator', rssMark),
    ...items.map((meeting) => item(meeting, visible, { ...options, language })),
    '</channel>',
    '</rss>',
  ].join('\n');
  const rest = asked.length - items.length;
  return {
    output: `${output}\n`,
    losses:
      rest > 0
        ? [
            {
              de: `Nur die nächsten ${mostItems} Treffen; ${rest} fehlen.`,
              en: `Only the next ${mostItems} meetings; ${rest} are missing.`,
            },
          ]
        : [],
  };
}

/** By which a later build knows its own feeds. */
export const rssMark = 'Brücke';

const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;

/** The first date from `today` on; of a meeting that does not repeat, or has none ahead, its own. */
function nextDate({ start, timeZone = 'Europe/Berlin', recurrence }: Meeting, today: string): string | undefined {
  if (start === undefined || start.length < 10 || (recurrence?.rule === undefined && !recurrence?.rdates)) return start;
  const { rule = 'FREQ=DAILY;COUNT=1', exdates, rdates } = recurrence;
  const range = { from: today, to: addDays(today, 731), limit: 1 };
  return expandRule({ start, timeZone, rrule: rule, exdates, rdates }, range)[0] ?? start;
}

/** Whether a meeting, or one date of a repeating one, lies ahead, or is on. */
function isComing(meeting: Meeting, today: string): boolean {
  const days = [nextDate(meeting, today), meeting.end].filter((day) => day !== undefined);
  return days.length === 0 || days.some((day) => day.slice(0, 10) >= today.slice(0, Math.min(10, day.length)));
}

function item(meeting: Meeting, dataset: Dataset, { today, language = 'de', permalink, link }: RssOptions): string {
  const words = exportWordsOf(language);
  const text = (localized: Parameters<typeof pickText>[0]) => pickText(localized, language)?.text ?? '';
  const mark = meeting.status === 'cancelled' ? `${words.cancelled}: ` : meeting.status === 'postponed' ? `${words.postponed}: ` : '';
  const when = whenText(nextDate(meeting, today), language) || text(meeting.recurrence?.text) || words.undated;
  const place = meeting.place ? placeText(meeting.place) : '';
  const lines = [when, place, text(meeting.reason), text(meeting.description)].filter(Boolean);
  const { modified } = meeting.provenance;
  return [
    '<item>',
    element('title', `${mark}${text(meeting.title)} – ${when}`),
    element('link', permalink?.(meeting.id) ?? link),
    `<guid isPermaLink="false">${escapeHtml(uidOf(meeting.id, dataset.id))}</guid>`,
    ...(modified === undefined ? [] : [element('pubDate', new Date(`${modified}T00:00:00Z`).toUTCString())]),
    element('description', lines.join('\n')),
    '</item>',
  ].join('\n');
}

/** A date in words, with its time as it stands. */
const whenText = (start: string | undefined, language: string): string =>
  start === undefined ? '' : [formatPartialDate(start.slice(0, 10), language), start.slice(11, 16)].filter(Boolean).join(', ');
