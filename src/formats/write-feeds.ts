import type { Dataset } from '../model/dataset.js';
import type { Feed } from './feeds/feed.js';
import { feedsOf } from './feeds-of.js';
import { writeIcs } from './write-ics.js';
import { writeRss } from './write-rss.js';
import type { Loss } from './written.js';

export interface FeedFilesOptions {
  /** Day on which consents are asked for, YYYY-MM-DD. */
  readonly today: string;
  /** Language of texts; `de` unless said. */
  readonly language?: string;
  /** Address of the page with the meetings; without it there is no RSS, which needs one. */
  readonly link?: string;
  /** Address at which a file will lie, by its name. */
  readonly address?: (file: string) => string;
  /** Address of a meeting's own page or place in a page. */
  readonly permalink?: (id: string) => string;
  /** Whether records of weak sources are written; false unless said. */
  readonly showUnconfirmed?: boolean;
}

export interface FeedFiles {
  readonly feeds: readonly Feed[];
  /** The text of each file by its name: `all.ics`, `all.rss`, `organisation-<id>.ics` … */
  readonly files: ReadonlyMap<string, string>;
  /** What the calendar of all meetings does not say. */
  readonly losses: readonly Loss[];
}

/**
 * Each feed of a dataset as a calendar to subscribe to and, with a `link`, as RSS. Static files: the same data, written
 * on the same day, gives the same files.
 */
export function writeFeeds(dataset: Dataset, options: FeedFilesOptions): FeedFiles {
  const { link, address } = options;
  const feeds = feedsOf(dataset, options);
  const files = new Map<string, string>();
  const losses: Loss[] = [];
  for (const { kind, name, title, meetings } of feeds) {
    const about = { ...options, only: meetings, name: title };
    const calendar = writeIcs(dataset, about);
    files.set(`${name}.ics`, calendar.output);
    if (kind === 'all') losses.push(...calendar.losses);
    if (link === undefined || !meetings.length) continue;
    const self = address?.(`${name}.rss`);
    files.set(`${name}.rss`, writeRss(dataset, { ...about, link, ...(self !== undefined && { self }) }).output);
  }
  return { feeds, files, losses };
}
