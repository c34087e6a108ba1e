import { pickText } from '../domain/i18n/pick-text.js';
import { exportWordsOf } from '../domain/i18n/export-words-of.js';
import type { ExportWords } from '../domain/i18n/export-words.js';
import { isOnlyOnline } from '../domain/recurrence/is-only-online.js';
import { formatMeetingTime } from '../domain/time/format-meeting-time.js';
import type { Dataset } from '../model/dataset.js';
import { escapeHtml } from './escape-html.js';
import { uidOf } from './ics/own-events.js';
import { placeText } from './ics/place-text.js';
import { datesAhead, type Coming, type DateOff } from './dates-ahead.js';
import { visibleDataset } from './visible-dataset.js';
import type { Written } from './written.js';

type Meeting = Dataset['meetings'][number];

export interface RssOptions {
  /** Day on which consents are asked for, and from which meetings count as coming; YYYY-MM-DD. */
  readonly today: string;
  /** Address of the page that the feed belongs to. */
  readonly link: string;
  /** Address at which the feed itself will lie, by which readers know it again. */
  readonly self?: string;
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
  const { today, language = 'de', showUnconfirmed = false, only, link, self } = options;
  const visible = visibleDataset(dataset, ['web'], today, showUnconfirmed);
  const wanted = only && new Set(only);
  const dates = datesAhead(today);
  const asked = visible.meetings.filter(({ id }) => !wanted || wanted.has(id)).flatMap((meeting) => dates(meeting) ?? []);
  const items = asked.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, mostItems);
  const words = exportWordsOf(language);
  const region = pickText(visible.name, language)?.text ?? visible.id ?? '';
  const title = options.name ?? words.allMeetings.replace('{name}', () => region);
  const output = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', visible.invented ? `${title} (${words.invented})` : title),
    element('link', link),
    ...(self === undefined ? [] : [`<atom:link href="${escapeHtml(self)}" rel="self" type="application/rss+xml"/>`]),
    element('description', title),
    element('language', language),
    element('generator', 'Brücke'),
    ...items.map((coming) => item(coming, visible, { ...options, language })),
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

const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;

/** What does not take place before the next date is said of so many dates. */
const mostOff = 5;

/** First day of what comes next, those without a day last; then the id, so that the same data gives the same feed. */
const keyOf = ({ meeting, next }: Coming): string => `${next?.firstDay ?? '9999'} ${next?.start ?? ''} ${meeting.id}`;

function item({ meeting, next, off }: Coming, dataset: Dataset, { language = 'de', permalink, link }: RssOptions): string {
  const words = exportWordsOf(language);
  const text = (localized: Parameters<typeof pickText>[0]) => pickText(localized, language)?.text ?? '';
  const whenOf = (one: DateOff | undefined) => (one ? formatMeetingTime(one, words) : text(meeting.recurrence?.text) || words.undated);
  const status = next?.status ?? meeting.status;
  const when = whenOf(next);
  const place = text(next?.place) || (meeting.place && !isOnlyOnline({ status, meeting }) ? placeText(meeting.place) : '');
  const dated = (said: string, date: string | undefined) =>
    date === undefined || date === next?.start ? '' : said.replace('{date}', () => formatMeetingTime({ start: date }, words));
  const lines = [
    when,
    dated(words.moved, next?.movedFrom),
    dated(words.movedTo, meeting.movedTo),
    status === 'moved-online' ? words.movedOnline : '',
    place,
    meeting.onlineUrl === undefined ? '' : `${words.online}: ${meeting.onlineUrl}`,
    text(next?.reason ?? meeting.reason),
    ...off
      .slice(0, mostOff)
      .map((one) =>
        [marked(one.status, whenOf(one), words), dated(words.movedTo, one.movedTo), text(one.reason)].filter(Boolean).join(' – '),
      ),
    text(meeting.description),
  ].filter(Boolean);
  const { modified } = meeting.provenance;
  return [
    '<item>',
    element('title', marked(status, `${text(meeting.title)} – ${when}`, words)),
    element('link', permalink?.(meeting.id) ?? link),
    `<guid isPermaLink="false">${escapeHtml(uidOf(meeting.id, dataset.id))}</guid>`,
    ...(modified === undefined ? [] : [element('pubDate', new Date(`${modified}T00:00:00Z`).toUTCString())]),
    // readers take it for HTML
    element('description', lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')),
    '</item>',
  ].join('\n');
}

/** What does not take place, or not then, says so first. */
function marked(status: Meeting['status'], text: string, words: ExportWords): string {
  const mark = status === 'cancelled' ? words.cancelled : status === 'postponed' ? words.postponed : undefined;
  return mark === undefined ? text : `${mark}: ${text}`;
}
