import { html, nothing, type CSSResult, type PropertyValues } from 'lit';
import type { CalendarDictionary } from '../../../domain/i18n/calendar-dictionary.js';
import { monthAfter } from '../../../domain/calendar/month-grid.js';
import { translate, translatePlural } from '../../../domain/i18n/dictionary.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Filters } from '../../../domain/search/facets.js';
import type { Query } from '../../../domain/search/search.js';
import { toggleFilter, withoutGroups } from '../../../domain/search/toggle-filter.js';
import { formatDay } from '../../../domain/time/format-day.js';
import { dayNumber, localDate } from '../../../domain/time/local-time.js';
import type { Dataset } from '../../../model/dataset.js';
import { CalendarStore } from '../../../state/calendar-store.js';
import { CalendarWordsController } from '../../../state/calendar-words-controller.js';
import { ClockController } from '../../../state/clock-controller.js';
import { PoliteController } from '../../../state/polite-controller.js';
import { PrintController } from '../../../state/print-controller.js';
import { QueryController } from '../../../state/query-controller.js';
import type { ReaderQuery } from '../../../state/query-store.js';
import { BrueckeMonthChangeEvent } from '../../../state/view-events.js';
import { addStyles } from '../../base/add-styles.js';
import { BrueckeElement } from '../../base/bruecke-element.js';
import { LaterPart } from '../../base/later-part.js';
import { attribution } from '../../parts/attribution.js';
import type { CalendarReader } from '../../parts/calendar-reader.js';
import { isView, periodButtons, viewButtons, type CalendarView } from '../../parts/calendar-toolbar/calendar-toolbar.js';
import { leftOut } from '../../parts/left-out.js';
import { meetingCardStyles } from '../../parts/meeting-card/meeting-card.styles.js';
import { undatedLane } from '../../parts/meeting-list/undated-lane.js';
import { monthStyles } from '../../parts/month-table/month.styles.js';
import { notice } from '../../parts/notice/notice.js';
import { noticeStyles } from '../../parts/notice/notice.styles.js';
import { skeleton } from '../../parts/notice/skeleton.js';
import { searchField } from '../../parts/search-field/search-field.js';
import { searchFieldStyles } from '../../parts/search-field/search-field.styles.js';
import { yearStripStyles } from '../../parts/year-strip/year-strip.styles.js';
import { datasetStates, isUrgent, stateText, type ReadyState } from '../dataset-states.js';
import { dayView, listView, monthView, pastView, yearView, type View } from './calendar-views.js';
import { calendarStyles } from './calendar.styles.js';

const words = (text: string) => text.split(/[\s,;]+/).filter(Boolean);
const isDay = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '') && localDate(dayNumber(text!)) === text;
const monthOf = (text = ''): string | undefined => /^\d{4}-(?:0[1-9]|1[0-2])/.exec(text)?.[0];

/**
 * Meetings as a list of what comes next, as a month, as a year with its weeks of action.
 *
 * @tag bruecke-calendar
 *
 * @fires {BrueckeQueryChangeEvent} bruecke-query-change - The reader typed, chose a filter, a view, a time or a meeting.
 * @fires {BrueckeMonthChangeEvent} bruecke-month-change - The reader went to another month.
 * @fires {BrueckeDatasetLoadEvent} bruecke-dataset-load - Data arrived; `issues` names what was left out and why.
 * @fires {BrueckeDatasetErrorEvent} bruecke-dataset-error - Data did not arrive.
 *
 * @slot - The meetings as HTML, shown while loading and when loading fails, and all there is without JavaScript.
 *
 * @csspart base - The whole.
 * @csspart search - The search landmark.
 * @csspart search-label - Label of the search box.
 * @csspart search-input - The search box.
 * @csspart views - The choice of a view.
 * @csspart period - The month or year that is shown, with the ways to others.
 * @csspart filter-group - One group of filters.
 * @csspart filter-chip - A chosen filter.
 * @csspart list - A list of meetings.
 * @csspart card - One meeting in a list.
 * @csspart title - Its title, and the headings between meetings.
 * @csspart when - When it takes place.
 * @csspart state - Where it stands in its life: planned, cancelled, moved.
 * @csspart meta - Where, by whom and for whom it is.
 * @csspart permalink - The link to all that is known of a meeting.
 * @csspart month - The month as a table.
 * @csspart agenda - The month as days one below the other, in narrow places.
 * @csspart meeting - The link to a meeting in the month.
 * @csspart day - One day of the month, opened.
 * @csspart year - The year with its weeks of action.
 * @csspart undated - Meetings without a date.
 * @csspart series - Series with their next or last date.
 * @csspart page - All that is known of one meeting.
 * @csspart back - The button that leads back to the calendar.
 * @csspart trust - How far to trust the record.
 * @csspart report - The link that reports an error.
 * @csspart along - What readers can take to their own calendar.
 * @csspart notice - A message: nothing announced, nothing found, loading failed.
 * @csspart skeleton - What stands there while loading.
 *
 * @cssprop [--bruecke-color-accent] - Links, buttons, weeks of action, today.
 * @cssprop [--bruecke-color-on-accent] - Text on the accent colour.
 * @cssprop [--bruecke-color-surface] - Days beside the month, messages.
 * @cssprop [--bruecke-color-line] - Lines between meetings and days.
 * @cssprop [--bruecke-color-field-line] - Frames of fields and buttons.
 * @cssprop [--bruecke-color-warn] - "Cancelled", "moved", "invented".
 * @cssprop [--bruecke-radius=0.5em] - Corners.
 * @cssprop [--bruecke-space=0.25em] - Unit of all distances.
 */
export class BrueckeCalendar extends BrueckeElement {
  static override styles = [
    BrueckeElement.styles,
    noticeStyles,
    searchFieldStyles,
    meetingCardStyles,
    monthStyles,
    yearStripStyles,
    calendarStyles,
  ];
  static override properties = {
    ...BrueckeElement.properties,
    for: {},
    urlState: { attribute: 'url-state' },
    view: {},
    limit: { type: Number },
    today: {},
    feeds: {},
    filters: {},
    lockedFilters: { attribute: 'locked-filters' },
    hiddenFilters: { attribute: 'hidden-filters' },
    _filtersOpen: { state: true },
    _expanded: { state: true },
    _more: { state: true },
  };

  readonly #store = new CalendarStore();
  readonly #clock = new ClockController(this);
  readonly #queries = new QueryController(this);
  readonly #polite = new PoliteController(this);
  readonly #print = new PrintController(this);
  readonly #words = new CalendarWordsController(this);
  readonly #search = this.#later(() => import('./calendar-search.js'));
  readonly #page = this.#later(() => import('../../parts/meeting-page/meeting-page.js'));

  /** Id of another element whose query this one shares. */
  declare for: string | undefined;
  /** Where the query stands in the page's address: `fragment`, `query` or `none`. */
  declare urlState: 'fragment' | 'query' | 'none';
  /** View to begin with: what comes next (`list`), a `month`, a `year`, or what is over (`past`). */
  declare view: 'list' | 'month' | 'year' | 'past';
  /** How many meetings a list shows before its button for more. */
  declare limit: number;
  /** The day that counts as today (YYYY-MM-DD): for demonstrations; that of the reader unless said. */
  declare today: string | undefined;
  /** Address of the folder with calendar feeds; offers subscriptions where it is said. */
  declare feeds: string | undefined;
  /** Filters to begin with, by name or key: `town: Hilden; kind: conference`. */
  declare filters: string;
  /** Filters that the reader cannot change, written like `filters`. */
  declare lockedFilters: string;
  /** Groups that are not offered: `town`, `kind`, `audience`, `registration`, `mode`, `language`, `organiser`, `topic`, or `all`. */
  declare hiddenFilters: string;

  declare private _filtersOpen: boolean;
  declare private _expanded: ReadonlyMap<string, string>;
  declare private _more: number;

  #locked: Filters = {};
  #begun: unknown;
  #text: { prepare(file: string | undefined): void; decide(): void } | undefined;
  #selected: { readonly key: readonly unknown[]; readonly query: Query } | undefined;
  #followed: { readonly record: string | undefined; readonly day: string | undefined } | undefined;
  #isSearching = false;

  constructor() {
    super();
    this.urlState = 'fragment';
    this.view = 'list';
    this.limit = 10;
    this.filters = '';
    this.lockedFilters = '';
    this.hiddenFilters = '';
    this._filtersOpen = false;
    this._expanded = new Map();
    this._more = 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const dictionary = this.#dictionary;
    const { state } = this.datasetController;
    if (!dictionary) return;
    if (state.status !== 'ready') return this.#polite.announce(stateText(state, dictionary), isUrgent(state));
    this.#store.setDataset(state.dataset, dictionary.$code, this.showUnconfirmed);
    this.#prepareSearch(state.dataset, changed);
    if (this.#store.isWaiting(this.#query)) return;
    this.#store.select(this.#query);
    if (this.#store.result?.isGuess) this.#text?.decide();
    this.#polite.announce([stateText(state, dictionary), this.#statusText(dictionary)].filter(Boolean).join(' '));
  }

  protected override updated(): void {
    this.#follow();
  }

  protected override render() {
    const { dictionary } = this.localeController;
    return html`<div class="base" part="base" lang=${dictionary.$code} dir=${dictionary.$dir}>
      ${datasetStates({
        state: this.datasetController.state,
        dictionary: this.#dictionary,
        misused: this.misusedAttribute(),
        hasAdopted: this.childElementCount > 0,
        onAdopt: () => this.requestUpdate(),
        onRetry: () => this.datasetController.retry(),
        ready: this.#renderReady,
      })}
      <p role="status" class="hidden-text">${this.#polite.text}</p>
    </div>`;
  }

  readonly #renderReady = ({ dataset, issues }: ReadyState) => {
    const dictionary = this.#dictionary!;
    const reader = this.#reader(dataset, dictionary);
    if (!dataset.meetings.length && !dataset.series.length && !issues.length) return notice(translate(dictionary, 'empty'));
    const invented = dataset.invented ? html`<p class="invented">${translate(dictionary, 'inventedNotice')}</p>` : nothing;
    return html`${invented}${this.#queries.query.record === undefined ? this.#renderCalendar(reader, issues) : this.#renderRecord(reader)}`;
  };

  #renderCalendar(reader: CalendarReader, issues: ReadyState['issues']) {
    const { dictionary } = reader;
    const unconfirmed = reader.dataset.meetings.length - (this.#store.dataset?.meetings.length ?? 0);
    return html`<div role="search" part="search" class="search" aria-label=${this.#landmarkName(reader)}>
        ${searchField(dictionary, this.#queries.query.text ?? '', this.#onInput, this.#onSearchFocus)}
      </div>
      <div class="tools">
        ${viewButtons(dictionary, this.#view, (view) => this.#change({ view }))} ${this.#offersFilters ? this.#renderToggle(dictionary) : nothing}
      </div>
      ${this._filtersOpen ? this.#renderFilters(reader) : nothing}
      <div class="found" aria-busy=${this.#store.isWaiting(this.#query)}>
        ${this.#renderChips(reader)} ${this.#renderView(reader)} ${leftOut(dictionary, issues, unconfirmed)} ${attribution(reader)}
      </div>`;
  }

  /** Two calendars on one page are told apart by what they list. */
  #landmarkName({ dataset, dictionary, locale }: CalendarReader): string {
    const name = pickText(dataset.name, locale)?.text;
    return translate(dictionary, 'searchLabel') + (name ? ` (${name})` : '');
  }

  #renderToggle(dictionary: CalendarDictionary) {
    const chosen = Object.values(this.#queries.query.filters ?? {}).flat().length;
    return html`<button type="button" class="filter-toggle" aria-expanded=${this._filtersOpen} aria-controls="filters" @click=${this.#onToggleFilters}>
      ${translate(dictionary, 'filters')}${chosen ? ` (${chosen})` : ''}
    </button>`;
  }

  #renderFilters(reader: CalendarReader) {
    const part = this.#search.part;
    const meetingWords = this.#words.meeting(reader.dictionary.$code);
    const { listing, result } = this.#store;
    return html`<div id="filters" class="filters" role="group" aria-label=${translate(reader.dictionary, 'filters')} @keydown=${this.#onFilterKey}>
      ${
        part && meetingWords && listing
          ? part.calendarFilters({
              reader: part.withNames(reader, meetingWords),
              words: meetingWords,
              filters: this.#queries.query.filters ?? {},
              facets: result?.facets ?? {},
              all: listing.search({ limit: 0 }).facets,
              hidden: [...words(this.hiddenFilters), ...Object.keys(this.#locked)],
              expanded: this._expanded,
              fold: part.fold,
              onToggle: this.#toggleFilter,
              onExpand: this.#onExpand,
              onSearch: (group, text) => (this._expanded = new Map(this._expanded).set(group, text)),
            })
          : html`<p>${translate(reader.dictionary, 'loading')}</p>`
      }
    </div>`;
  }

  #renderChips(reader: CalendarReader) {
    const chosen = this.#queries.query.filters ?? {};
    const part = Object.keys({ ...chosen, ...this.#locked }).length ? this.#search.part : undefined;
    if (!part) return nothing;
    const named = part.withNames(reader, this.#words.meeting(reader.dictionary.$code));
    return part.chosenFilters({ reader: named, chosen, fixed: this.#locked, onRemove: this.#toggleFilter, onReset: this.#onReset });
  }

  #renderView(reader: CalendarReader) {
    const { dictionary } = reader;
    if (this.#store.isWaiting(this.#query) && !this.#store.listing) return skeleton(translate(dictionary, 'loading'));
    if (this.#store.result?.total === 0) return this.#renderNothing(reader);
    const limit = (this.#print.printing ? 100 : 0) + Math.max(1, this.limit || 10) + this._more;
    const view: View = {
      store: this.#store,
      reader,
      limit,
      onMore: this.#onMore,
      onPast: () => this.#change({ view: 'past' }),
    };
    switch (this.#view) {
      case 'month':
        return html`${periodButtons({ reader, period: this.#month, onStep: this.#stepMonth, onToday: () => this.#goTo(this.#today.slice(0, 7)) })}
        ${monthView(view, this.#month)} ${this.#day ? dayView(view, this.#day, () => this.#goTo(this.#month)) : nothing}`;
      case 'year':
        return html`${periodButtons({ reader, period: this.#year, onStep: this.#stepYear, onToday: () => this.#goTo(this.#today.slice(0, 4)) })}
        ${yearView(view, this.#year)}`;
      case 'past':
        return pastView(view);
      default:
        return html`${listView(view)} ${undatedLane(this.#store.undated, reader)}`;
    }
  }

  #renderNothing(reader: CalendarReader) {
    const part = this.#search.part;
    if (!part) return notice(translate(reader.dictionary, 'nothingFound'));
    const fixed = Object.keys(this.#locked);
    return part.noMeeting({
      reader: part.withNames(reader, this.#words.meeting(reader.dictionary.$code)),
      query: this.#query,
      store: this.#store,
      fixed,
      onChange: ({ text = '', filters = this.#queries.query.filters ?? {} }) =>
        this.#changeAndFocus({ text, filters: withoutGroups(filters, fixed) }),
    });
  }

  #renderRecord(reader: CalendarReader) {
    const { dictionary } = reader;
    const found = this.#store.find(this.#queries.query.record ?? '', this.#today);
    const meetingWords = found && this.#words.meeting(dictionary.$code);
    const page = found && this.#page.part;
    return html`<p><button type="button" class="plain" part="back" @click=${this.#onBack}>${translate(dictionary, 'back')}</button></p>
      ${
        page && meetingWords
          ? page.meetingPage({ ...found, reader, words: meetingWords, store: this.#store })
          : found
            ? skeleton(translate(dictionary, 'loading'))
            : notice(translate(dictionary, 'notFoundRecord'))
      }`;
  }

  #reader(dataset: Dataset, dictionary: CalendarDictionary): CalendarReader {
    const { headingLevel, showUnconfirmed, freshness, reportTo } = this;
    const { locale } = this.localeController;
    const { query } = this.#queries;
    const addressOf = (change: ReaderQuery) => this.#queries.addressOf({ ...query, ...change });
    const open = (change: ReaderQuery, event: MouseEvent) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (change.at) this.#goTo(change.at);
      else this.#queries.change(change);
    };
    return {
      dataset,
      dictionary,
      locale,
      today: this.#today,
      headingLevel,
      showUnconfirmed,
      freshness,
      reportTo,
      permalink: { href: (id) => addressOf({ record: id }), open: (id, event) => open({ record: id }, event) },
      period: { href: (at) => addressOf({ view: 'month', at }), open: (at, event) => open({ at }, event) },
    };
  }

  get #dictionary(): CalendarDictionary | undefined {
    return this.localeController.isReady ? this.#words.in(this.localeController.dictionary) : undefined;
  }

  get #today(): string {
    return isDay(this.today) ? this.today : this.#clock.today;
  }

  get #view(): CalendarView {
    const { view } = this.#queries.query;
    return isView(view) ? view : isView(this.view) ? this.view : 'list';
  }

  /** The year, month and day that are shown, as the address says, else as today. */
  get #year(): string {
    return /^\d{4}/.exec(this.#queries.query.at ?? '')?.[0] ?? this.#today.slice(0, 4);
  }

  get #month(): string {
    const year = this.#year;
    return monthOf(this.#queries.query.at) ?? (this.#today.startsWith(year) ? this.#today.slice(0, 7) : `${year}-01`);
  }

  get #day(): string | undefined {
    const { at } = this.#queries.query;
    return isDay(at) ? at : undefined;
  }

  get #offersFilters(): boolean {
    return !words(this.hiddenFilters).includes('all');
  }

  /** The reader's query with what the page has set for good. */
  get #query(): Query {
    const { text, filters, sort } = this.#queries.query;
    const key = [text, filters, sort, this.#locked];
    if (!this.#selected || key.some((part, i) => part !== this.#selected?.key[i]))
      this.#selected = { key, query: { ...(text && { text }), filters: { ...filters, ...this.#locked } } };
    return this.#selected.query;
  }

  /** What a status says: which time is shown, and how many meetings it has. */
  #statusText(dictionary: CalendarDictionary): string {
    const count = (number: number) => translatePlural(dictionary, 'results', number);
    const { record } = this.#queries.query;
    if (record !== undefined) return this.#store.find(record, this.#today) ? '' : translate(dictionary, 'notFoundRecord');
    const limit = Math.max(1, this.limit || 10) + this._more;
    switch (this.#view) {
      case 'month':
        return this.#day
          ? `${formatDay(this.#day, dictionary.$code, 'full')}: ${count(this.#store.between(this.#day, this.#day).length)}`
          : `${formatDay(this.#month, dictionary.$code, 'month')}: ${count(this.#store.month(this.#month).count)}`;
      case 'year':
        return `${this.#year}: ${count(this.#store.year(this.#year).length)}`;
      case 'past':
        return count(this.#store.past(this.#today, limit).items.length);
      default:
        return count(this.#store.upcoming(this.#today, limit).items.length);
    }
  }

  /** What searches and filters is loaded once somebody does either. */
  #prepareSearch(dataset: Dataset, changed: PropertyValues): void {
    const { text } = this.#queries.query;
    const isAsked = text || this.lockedFilters || this.filters;
    const chosen = Object.keys(this.#queries.query.filters ?? {}).length;
    if (!isAsked && !chosen && !this._filtersOpen && !this.#isSearching) return;
    const part = this.#search.part;
    if (!part) return;
    const { $code } = this.localeController.dictionary;
    if (this.#begun !== dataset || changed.has('lockedFilters') || changed.has('filters')) {
      this.#begun = dataset;
      this.#locked = part.resolveFilters(part.parseFilters(this.lockedFilters), dataset, $code);
      if (this.filters) this.#queries.begin({ filters: part.resolveFilters(part.parseFilters(this.filters), dataset, $code) });
    }
    if (!this.#store.listing) this.#store.setListing(part.listingOf(this.#store.dataset!, this.#store, $code));
    this.#text ??= new part.TextController(this, this.#store);
    if (text || this.#isSearching) this.#text.prepare(undefined);
  }

  /** A part that comes later, with its styles. */
  #later<T extends { readonly styles?: readonly CSSResult[] }>(load: () => Promise<T>): LaterPart<T> {
    return new LaterPart(this, async () => {
      const part = await load();
      addStyles(this.renderRoot, part.styles ?? []);
      return part;
    });
  }

  /** Every wish of the reader goes this way: to the query, to the address, to whoever listens, to the page. */
  #change(change: ReaderQuery, typing = false): void {
    this._more = 0;
    this.#queries.change(change, typing);
  }

  /** A change by a button that goes away with it: the focus moves to the search box. */
  #changeAndFocus(change: ReaderQuery): void {
    this.#change(change);
    this.#focus('#search');
  }

  /** Shows a year, a month or a day. */
  #goTo(at: string): void {
    const before = this.#month;
    this.#change({ view: at.length > 4 ? 'month' : 'year', at });
    if (at.length > 4 && this.#month !== before) this.dispatchEvent(new BrueckeMonthChangeEvent(this.#month));
  }

  /** Moves the focus to the first of these that is there, and seen, after drawing. */
  #focus(...selectors: string[]): void {
    void this.updateComplete.then(() => {
      const found = selectors
        .flatMap((selector) => [...this.renderRoot.querySelectorAll<HTMLElement>(selector)])
        .find((element) => element.getClientRects().length);
      if (found?.matches(':is(h2, h3, h4, h5, h6, li)')) found.tabIndex = -1;
      found?.focus();
    });
  }

  /** Opening a meeting or a day moves the focus to its heading, going back to what it was opened from; arriving by an address moves nothing. */
  #follow(): void {
    const { record } = this.#queries.query;
    if (this.datasetController.state.status !== 'ready' || !this.#dictionary) return;
    if (record !== undefined && !this.renderRoot.querySelector('.page, .notice')) return;
    const before = this.#followed;
    const day = this.#view === 'month' ? this.#day : undefined;
    this.#followed = { record, day };
    if (!before) return;
    const link = (id: string | undefined) => `[data-id="${CSS.escape(id ?? '')}"]`;
    if (record !== before.record) {
      if (record === undefined) this.#focus(link(before.record), '#day', '#period', '#search');
      else this.#focus('.page > :first-child', '[part="back"]');
    } else if (record === undefined && day !== before.day) {
      if (day) this.#focus('#day');
      else if (this.#view === 'month') this.#focus(link(before.day), '#period');
    }
  }

  readonly #onSearchFocus = (): void => {
    this.#isSearching = true;
    this.requestUpdate();
  };

  readonly #onInput = (event: InputEvent): void => this.#change({ text: (event.target as HTMLInputElement).value }, true);

  readonly #toggleFilter = (group: string, value: string): void => {
    const isChip = this.shadowRoot?.activeElement?.closest('.filter-chips');
    this.#change({ filters: toggleFilter(this.#queries.query.filters ?? {}, group, value) });
    if (isChip) this.#focus('.filter-chips button', '#search');
  };

  readonly #onReset = (): void => this.#changeAndFocus({ filters: {} });

  readonly #onExpand = (group: string): void => {
    const next = new Map(this._expanded);
    if (!next.delete(group)) next.set(group, '');
    this._expanded = next;
  };

  readonly #onToggleFilters = (): void => {
    this._filtersOpen = !this._filtersOpen;
  };

  /** Esc closes the panel that the button opened. */
  readonly #onFilterKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    this._filtersOpen = false;
    this.#focus('.filter-toggle');
  };

  readonly #onBack = (): void => {
    const { record: _record, ...query } = this.#queries.query;
    this.#queries.replace(query);
  };

  readonly #stepMonth = (by: -1 | 1): void => this.#goTo(monthAfter(this.#month, by));

  readonly #stepYear = (by: -1 | 1): void => this.#goTo(String(Number(this.#year) + by).padStart(4, '0'));

  readonly #onMore = (): void => {
    const next = this.renderRoot.querySelectorAll('.meetings > li').length;
    this._more += Math.max(1, this.limit || 10);
    void this.updateComplete.then(() => {
      const first = this.renderRoot.querySelectorAll<HTMLElement>('.meetings > li')[next];
      first?.setAttribute('tabindex', '-1');
      first?.focus();
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'bruecke-calendar': BrueckeCalendar;
  }
}
