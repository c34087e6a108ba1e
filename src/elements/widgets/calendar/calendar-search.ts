// What only those load who search, filter, or arrive by an address that does.
import { html, nothing } from 'lit';
import type { CalendarDictionary } from '../../../domain/i18n/calendar-dictionary.js';
import { translate, type TextKeyOf } from '../../../domain/i18n/dictionary.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { MeetingWords } from '../../../domain/i18n/meeting-words.js';
import type { Facets, Filters } from '../../../domain/search/facets.js';
import { Listing } from '../../../domain/search/listing.js';
import { meetingGroups, topicValue } from '../../../domain/search/meeting-groups.js';
import type { Query } from '../../../domain/search/search.js';
import { organisationNamed } from '../../../domain/calendar/organisation-named.js';
import type { Dataset } from '../../../model/dataset.js';
import type { CalendarStore } from '../../../state/calendar-store.js';
import type { CalendarReader } from '../../parts/calendar-reader.js';
import { filterChips } from '../../parts/filter-panel/filter-chips.js';
import { filterPanel, type FilterGroups } from '../../parts/filter-panel/filter-panel.js';
import { filterPanelStyles } from '../../parts/filter-panel/filter-panel.styles.js';
import { nothingFound } from '../../parts/nothing-found/nothing-found.js';

export { parseFilters, resolveFilters } from '../../../domain/search/resolve-filters.js';
export { fold } from '../../../domain/text/fold.js';
export { TextController } from '../../../state/text-controller.js';

export const styles = [filterPanelStyles];

/** What filters, counts and finds the meetings of a dataset. */
export const listingOf = (dataset: Dataset, store: CalendarStore, locale: string): Listing<'meeting'> =>
  new Listing(dataset, 'meeting', meetingGroups, { locale, decide: (...asked) => store.decide?.(...asked) ?? asked[1] });

const groups = (dictionary: CalendarDictionary, words: MeetingWords): FilterGroups => [
  ['town', translate(dictionary, 'filterTown')],
  ['kind', words.filterKind],
  ['audience', words.filterAudience],
  ['registration', words.filterRegistration],
  ['mode', words.filterMode],
  ['language', translate(dictionary, 'filterLanguage')],
  ['organiser', words.filterOrganiser],
  ['topic', words.filterTopic],
];

const valueKeys: Readonly<Record<string, TextKeyOf<CalendarDictionary>>> = {
  'audience everyone': 'everyone',
  'audience members': 'members',
  'audience invited': 'invited',
  'audience representatives': 'representatives',
  'mode online': 'modeOnline',
  'mode in-person': 'modeInPerson',
  'registration free': 'freeOfRegistration',
  'registration required': 'register',
};

/** `reader`, who can also name the values that only meetings have. */
export function withNames(reader: CalendarReader, words: MeetingWords | undefined): CalendarReader {
  const { dictionary, dataset, locale } = reader;
  const { $code: lang, $dir: dir } = dictionary;
  const own = (text: string) => ({ text, lang, dir });
  return {
    ...reader,
    valueName(group, value) {
      const key = valueKeys[`${group} ${value}`];
      if (key) return own(translate(dictionary, key));
      if (group === 'kind') return own(words?.kinds[value] ?? value);
      if (group === 'organiser') return { text: organisationNamed(dataset, value)?.name ?? value, lang: 'de', dir: 'ltr' };
      if (group !== 'topic') return undefined;
      const topics = dataset.meetings.flatMap(({ topics: all = [] }) => all);
      return pickText(
        topics.find((topic) => topicValue(topic) === value),
        locale,
      ) ?? { text: value, lang: 'de', dir: 'ltr' };
    },
  };
}

export interface CalendarFilters {
  readonly reader: CalendarReader;
  readonly words: MeetingWords;
  readonly filters: Filters;
  readonly facets: Facets;
  readonly all: Facets;
  readonly hidden: readonly string[];
  readonly expanded: ReadonlyMap<string, string>;
  readonly fold: (text: string) => string;
  readonly onToggle: (group: string, value: string) => void;
  readonly onExpand: (group: string) => void;
  readonly onSearch: (group: string, text: string) => void;
}

/** The filter groups of meetings. */
export const calendarFilters = ({ words, ...panel }: CalendarFilters) =>
  filterPanel({ ...panel, groups: groups(panel.reader.dictionary, words) });

export interface Chosen {
  readonly reader: CalendarReader;
  readonly chosen: Filters;
  readonly fixed: Filters;
  readonly onRemove: (group: string, value: string) => void;
  readonly onReset: () => void;
}

export const chosenFilters = (chosen: Chosen) => filterChips(chosen);

export interface NoMeeting {
  readonly reader: CalendarReader;
  readonly query: Query;
  readonly store: CalendarStore;
  readonly fixed: readonly string[];
  readonly onChange: (query: Query) => void;
}

/** What to do when no meeting fits the query. */
export const noMeeting = ({ store, ...found }: NoMeeting) =>
  store.listing ? html`${nothingFound({ ...found, search: store.listing, similar: [] })}` : nothing;
