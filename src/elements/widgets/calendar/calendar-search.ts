// What only those load who search, filter, or arrive by an address that does.
import { html, nothing, type LitElement } from 'lit';
import { organisationNamed } from '../../../domain/calendar/organisation-named.js';
import type { CalendarDictionary } from '../../../domain/i18n/calendar-dictionary.js';
import { translate, type LaterWords, type ListWords, type TextKeyOf } from '../../../domain/i18n/dictionary.js';
import { direction } from '../../../domain/i18n/direction.js';
import type { MeetingWords } from '../../../domain/i18n/meeting-words.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Filters } from '../../../domain/search/facets.js';
import { Listing } from '../../../domain/search/listing.js';
import { meetingKind } from '../../../domain/search/meeting-kind.js';
import { topicValue } from '../../../domain/search/topic-value.js';
import { parseFilters, resolveFilters } from '../../../domain/search/resolve-filters.js';
import type { Query } from '../../../domain/search/search.js';
import { withoutGroups } from '../../../domain/search/toggle-filter.js';
import type { Dataset } from '../../../model/dataset.js';
import type { CalendarStore } from '../../../state/calendar-store.js';
import { FacetsAhead } from '../../../state/facets-ahead.js';
import { FilterController } from '../../../state/filter-controller.js';
import { GroupController } from '../../../state/group-controller.js';
import type { ReaderQuery } from '../../../state/query-store.js';
import { TextController } from '../../../state/text-controller.js';
import type { CalendarReader } from '../../parts/calendar-reader.js';
import type { CalendarView } from '../../parts/calendar-toolbar/view-buttons.js';
import { filterChips } from '../../parts/filter-panel/filter-chips.js';
import { filterChipsStyles } from '../../parts/filter-panel/filter-chips.styles.js';
import { filterPanel, type FilterGroups } from '../../parts/filter-panel/filter-panel.js';
import { filterPanelStyles } from '../../parts/filter-panel/filter-panel.styles.js';
import { nothingFound } from '../../parts/nothing-found/nothing-found.js';
import { withLaterWords } from '../../parts/with-later-words.js';
import { withListWords } from '../../parts/with-list-words.js';
import type { Reader } from '../../parts/words.js';
import { calendarSearchStyles } from './calendar-search.styles.js';

/** What a search asks of its calendar. */
export interface SearchHost {
  readonly element: LitElement;
  readonly store: CalendarStore;
  /** What the reader has asked for. */
  readonly query: () => ReaderQuery;
  readonly change: (change: ReaderQuery) => void;
}

/** Filters and search of a calendar. */
export class CalendarSearch {
  readonly styles = [filterChipsStyles, filterPanelStyles, calendarSearchStyles];
  /** Filters that the page has set for good. */
  locked: Filters = {};
  readonly #host: SearchHost;
  readonly #text: TextController;
  readonly #filters: FilterController;
  readonly #groups: GroupController;
  readonly #ahead: FacetsAhead;

  constructor(host: SearchHost) {
    this.#host = host;
    this.#text = new TextController(host.element, host.store);
    this.#filters = new FilterController(host.element, host);
    this.#groups = new GroupController(host.element);
    this.#ahead = new FacetsAhead(host.store);
  }

  /** Filters that a page has written, as the dataset names them. */
  filtersOf(written: string, dataset: Dataset, locale: string): Filters {
    return resolveFilters(parseFilters(written), dataset, locale);
  }

  /** Sees to it that the store can filter, and find texts where somebody types. */
  prepare(dataset: Dataset, locale: string, isTyping: boolean): void {
    const { store } = this.#host;
    if (!store.listing) store.setListing(new Listing(dataset, meetingKind, { locale, decide: (...asked) => store.decide?.(...asked) }));
    if (isTyping) this.#text.prepare({});
  }

  /** Loads what decides among close titles. */
  decide(): void {
    this.#text.decide();
  }

  /** The panel of filters, which counts what `view` can show; undefined while their words are on their way. */
  renderFilters(reader: CalendarReader, words: MeetingWords | undefined, hidden: readonly string[], view: CalendarView) {
    const { listing, result } = this.#host.store;
    if (!words || !listing) return undefined;
    const { text, filters = {} } = this.#host.query();
    const asked = { ...(text && { text }), filters: { ...filters, ...this.locked } };
    const ahead = view === 'list' ? this.#ahead.of(asked, reader.today) : undefined;
    const panel = filterPanel({
      reader: withNames(reader, words),
      groups: groups(withLaterWords(reader.dictionary), words),
      filters,
      facets: ahead ?? result?.facets ?? {},
      all: listing.search({ limit: 0 }).facets,
      hidden: [...hidden, ...Object.keys(this.locked)],
      controls: this.#groups,
      onToggle: this.#filters.toggle,
    });
    return html`<div
      id="filters"
      class="filters"
      role="group"
      aria-label=${translate(reader.dictionary, 'filters')}
      @keydown=${this.#groups.onKey}
    >
      ${panel}
    </div>`;
  }

  /** The chosen filters, each with the way to remove it. */
  renderChips(reader: CalendarReader, words: MeetingWords | undefined) {
    return filterChips({
      reader: withNames(reader, words),
      groups: this.#host.store.result?.facets ?? {},
      chosen: this.#host.query().filters ?? {},
      fixed: this.locked,
      onRemove: this.#filters.toggle,
      onReset: this.#filters.reset,
    });
  }

  /** What to do when no meeting fits the query. */
  renderNothing(reader: CalendarReader, words: MeetingWords | undefined, query: Query) {
    const { listing } = this.#host.store;
    if (!listing) return nothing;
    const fixed = Object.keys(this.locked);
    return html`${nothingFound({
      reader: withNames(reader, words),
      query,
      search: listing,
      fixed,
      similar: [],
      onChange: ({ text = '', filters = this.#host.query().filters ?? {} }) =>
        this.#filters.changeAndFocus({ text, filters: withoutGroups(filters, fixed) }),
    })}`;
  }
}

const groups = (dictionary: LaterWords, words: MeetingWords): FilterGroups => [
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
  'registration not-required': 'freeOfRegistration',
  'registration required': 'register',
};

/** `reader`, who can also name the values that only meetings have. */
function withNames(reader: CalendarReader, words: MeetingWords | undefined): Reader<CalendarDictionary & ListWords> {
  const { dictionary, dataset, locale } = reader;
  const own = (text: string) => ({ text, lang: dictionary.$code, dir: dictionary.$dir });
  return {
    ...reader,
    dictionary: withListWords(dictionary),
    valueName(group, value) {
      const key = valueKeys[`${group} ${value}`];
      if (key) return own(translate(dictionary, key));
      if (group === 'mode') return own(words?.modeInPerson ?? value);
      if (group === 'kind') return own(words?.kinds[value] ?? value);
      if (group === 'organiser') {
        const { name: text, nameLanguage: lang = 'de' } = organisationNamed(dataset, value) ?? { name: value };
        return { text, lang, dir: direction(lang) };
      }
      if (group !== 'topic') return undefined;
      const topic = dataset.meetings.flatMap(({ topics = [] }) => topics).find((one) => topicValue(one) === value);
      return pickText(topic, locale) ?? { text: value, lang: 'de', dir: 'ltr' };
    },
  };
}
