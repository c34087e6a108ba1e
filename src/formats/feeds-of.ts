import { exportWordsOf } from '../domain/i18n/export-words-of.js';
import { languageName } from '../domain/i18n/language-name.js';
import { pickText } from '../domain/i18n/pick-text.js';
import { isShown, needsAsking } from '../domain/search/listed.js';
import { topicValue } from '../domain/search/topic-value.js';
import { foldWithOffsets } from '../domain/text/fold.js';
import type { Dataset } from '../model/dataset.js';
import type { Feed, FeedKind } from './feeds/feed.js';

type Meeting = Dataset['meetings'][number];

export interface FeedsOptions {
  /** Language of titles; `de` unless said. */
  readonly language?: string;
  /** Whether records of weak sources are in it; false unless said. */
  readonly showUnconfirmed?: boolean;
}

/**
 * Words in Latin letters and digits, umlauts as German spells them: “Müll” is not “Mull”. Other scripts by their code points,
 * so that a name is the same for ever.
 */
const slug = (text: string): string =>
  foldWithOffsets(text.normalize('NFD').replace(/([aou])\u0308/gi, '$1e'), true)
    .text.split(' ')
    .map((word) => (/^[a-z0-9]+$/.test(word) ? word : [...word].map((letter) => letter.codePointAt(0)?.toString(36)).join('')))
    .join('-')
    .slice(0, 80);

/** Gathers meetings under keys of one kind. */
function gathered(meetings: readonly Meeting[], keysOf: (meeting: Meeting) => readonly string[]): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const meeting of meetings) {
    for (const key of new Set(keysOf(meeting))) {
      const group = groups.get(key);
      if (group) group.push(meeting.id);
      else groups.set(key, [meeting.id]);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The calendars of a dataset that one can subscribe to: all meetings, those of each organisation that invites, on each
 * topic, and in each language. Only such as have a meeting, but for that of all, which goes on. In the order of kinds, then of
 * keys.
 *
 * @example
 * feedsOf(dataset).map(({ name }) => name) //=> ['all', 'organisation-ki-mettmann', 'topic-begegnungswochen', 'language-ar']
 */
export function feedsOf(dataset: Dataset, { language = 'de', showUnconfirmed = false }: FeedsOptions = {}): Feed[] {
  const words = exportWordsOf(language);
  const meetings = dataset.meetings
    .filter((meeting) => showUnconfirmed || !needsAsking(meeting))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const organisations = new Map(
    dataset.organisations.filter((record) => isShown(record, showUnconfirmed)).map((record) => [record.id, record]),
  );
  const topics = new Map(meetings.flatMap(({ topics = [] }) => topics.map((topic) => [topicValue(topic), topic] as const)));
  const feed = (kind: FeedKind, key: string, title: string, name: string, ids: readonly string[]): Feed => ({
    kind,
    key,
    name: key ? `${kind}-${name}` : kind,
    title,
    meetings: ids,
  });
  const titled = (title: string, name: string) => title.replace('{name}', () => name);
  const region = pickText(dataset.name, language)?.text ?? dataset.id ?? '';
  const ofOrganisations = gathered(meetings, ({ organisers }) => organisers.filter((id) => organisations.has(id)));
  const onTopics = gathered(meetings, (meeting) => (meeting.topics ?? []).map(topicValue).filter(Boolean));
  const inLanguages = gathered(meetings, (meeting) => (meeting.languages ?? []).map(({ code }) => code));
  return unique([
    feed(
      'all',
      '',
      titled(words.allMeetings, region),
      '',
      meetings.map(({ id }) => id),
    ),
    ...ofOrganisations.map(([id, ids]) => feed('organisation', id, titled(words.meetingsOf, organisations.get(id)?.name ?? id), id, ids)),
    ...onTopics.map(([key, ids]) =>
      feed('topic', key, titled(words.meetingsOn, pickText(topics.get(key), language)?.text ?? key), slug(key), ids),
    ),
    ...inLanguages.map(([code, ids]) => feed('language', code, titled(words.meetingsIn, languageName(code, language)), code, ids)),
  ]);
}

/** Two wordings may fold to one name: their meetings are in one feed. */
function unique(feeds: readonly Feed[]): Feed[] {
  const byName = new Map<string, Feed>();
  for (const feed of feeds) {
    const known = byName.get(feed.name);
    byName.set(feed.name, known ? { ...known, meetings: [...new Set([...known.meetings, ...feed.meetings])].sort() } : feed);
  }
  return [...byName.values()];
}
