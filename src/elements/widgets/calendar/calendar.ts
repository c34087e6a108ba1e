import { html, nothing, type PropertyValues } from 'lit';
import { isDay } from '../../../domain/calendar/is-day.js';
import type { CalendarDictionary } from '../../../domain/i18n/calendar-dictionary.js';
import { pluralText, translate, translatePlural } from '../../../domain/i18n/dictionary.js';
import { isWorkedOut } from '../../../domain/recurrence/occurrences-of.js';
import type { Query } from '../../../domain/search/search.js';
import type { Dataset } from '../../../model/dataset.js';
import { loadDataset, type Loaded } from '../../../source/load-dataset.js';
import { asksForAll, CalendarStore, type Repeating } from '../../../state/calendar-store.js';
import { CalendarWordsController } from '../../../state/calendar-words-controller.js';
import { ClockController } from '../../../state/clock-controller.js';
import type { DatasetState } from '../../../state/dataset-controller.js';
import { PoliteController } from '../../../state/polite-controller.js';
import { PrintController } from '../../../state/print-controller.js';
import { QueryController } from '../../../state/query-controller.js';
import type { ReaderQuery } from '../../../state/query-store.js';
import { BrueckeElement } from '../../base/bruecke-element.js';
import { LaterPart } from '../../base/later-part.js';
import { styledPart } from '../../base/styled-part.js';
import { takeClick } from '../../base/take-click.js';
import { attribution } from '../../parts/attribution.js';
import type { CalendarReader } from '../../parts/calendar-reader.js';
import { isView, viewButtons, type CalendarView } from '../../parts/calendar-toolbar/view-buttons.js';
import { leftOut } from '../../parts/left-out.js';
import { meetingCardStyles } from '../../parts/meeting-card/meeting-card.styles.js';
import { notice } from '../../parts/notice/notice.js';
import { noticeStyles } from '../../parts/notice/notice.styles.js';
import { skeleton } from '../../parts/notice/skeleton.js';
import { filterToggle } from '../../parts/search-field/filter-toggle.js';
import { searchField } from '../../parts/search-field/search-field.js';
import { searchFieldStyles } from '../../parts/search-field/search-field.styles.js';
import { datasetStates, isUrgent, stateText, type ReadyState } from '../dataset-states.js';
import type { AskedPeriod } from './asked-period.js';
import { listView, shownIn, type Lists } from './calendar-lists.js';
import type { CalendarPeriods } from './calendar-periods.js';
import { calendarStyles } from './calendar.styles.js';

/** Where what gives the dates of repeating meetings does not arrive, the others are shown. */
const nothingRepeats: Repeating = { repeatWith: () => () => [] };

const words = (text: string) => text.split(/[\s,;]+/).filter(Boolean);

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
  static override styles = [BrueckeElement.styles, noticeStyles, searchFieldStyles, meetingCardStyles, calendarStyles];
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
    _more: { state: true },
  };

  readonly #store = new CalendarStore();
  readonly #clock = new ClockController(this);
  readonly #queries = new QueryController(this);
  readonly #polite = new PoliteController(this);
  readonly #print = new PrintController(this);
  readonly #words = new CalendarWordsController(this);
  readonly #search = styledPart(this, () =>
    import('./calendar-search.js').then(
      ({ CalendarSearch }) =>
        new CalendarSearch({
          element: this,
          store: this.#store,
          query: () => this.#queries.query,
          change: (change) => this.#change(change),
        }),
    ),
  );
  readonly #repeating = new LaterPart(this, async () => {
    const part: Repeating = await import('../../../domain/recurrence/repeat-with.js').catch(() => nothingRepeats);
    this.#store.setRepeating(part);
    return part;
  });
  readonly #engine = new LaterPart(this, () => import('../../../domain/recurrence/expand.js'));
  readonly #periods = styledPart(this, () =>
    import('./calendar-periods.js').then(({ CalendarPeriods }) => new CalendarPeriods(this, this.#dictionary!)),
  );
  readonly #later = styledPart(this, () => import('./calendar-later.js').then(({ CalendarLater }) => new CalendarLater(this)));
  readonly #page = styledPart(this, () => import('../../parts/meeting-page/meeting-page.js'));

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
  declare private _more: number;

  #begun: unknown;
  #followed: ReaderQuery | undefined;
  /** The place of the first meeting that a list has shown more. */
  #next: number | undefined;
  #selected: { readonly key: readonly unknown[]; readonly query: Query } | undefined;
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
    this._more = 0;
    // one for all links to meetings and times, of which a month has hundreds
    this.addEventListener('click', this.#onFollow);
    this.datasetController.load = (address, isRetry) => this.#loadSources(address, isRetry);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const dictionary = this.#dictionary;
    const state = this.#state;
    if (!dictionary) return;
    // what draws a month comes beside its data, not after it
    if (this.#isPeriod) void this.#periodParts;
    if (state.status !== 'ready') return this.#polite.announce(stateText(state, dictionary), isUrgent(state));
    this.#store.setDataset(state.dataset, dictionary.$code, this.showUnconfirmed);
    if (this.#store.needsEngine && this.#engine.isHere) this.#store.setExpand(this.#engine.part!.expandRule);
    this.#prepareSearch(state.dataset, changed);
    if (this.#isWaiting) return;
    this.#store.select(this.#query);
    if (this.#store.result?.isGuess) this.#search.part?.decide();
    const text = this.#statusText(this.#reader(dictionary));
    this.#polite.announce(`${stateText(state, dictionary)} ${this.#store.needsEngine ? '' : text}`.trim());
  }

  protected override updated(): void {
    // dates that the data build did not prepare are worked out by an engine, which is loaded then and not before
    if (this.#store.needsEngine) void this.#engine.part;
    // what is on its way has a skeleton, or the place of what the page put inside
    if (this.renderRoot.querySelector('slot, [part="skeleton"]')) return;
    // where what moves the focus comes late, it starts from what was shown at first
    const shown = { ...this.#queries.query, view: this.#view };
    this.#followed ??= this.#queries.anchored ? {} : shown;
    const { part } = this.#later;
    part?.follow(this.#followed, shown, this.#next);
    if (part) [this.#followed, this.#next] = [shown, undefined];
  }

  protected override render() {
    return datasetStates({
      host: this,
      state: this.#state,
      language: this.#dictionary ?? this.localeController.dictionary,
      dictionary: this.#dictionary,
      status: this.#polite.text,
      onRetry: () => this.datasetController.retry(),
      ready: this.#renderReady,
    });
  }

  readonly #renderReady = (state: ReadyState) => {
    const { dataset, issues } = state;
    const dictionary = this.#dictionary!;
    const reader = this.#reader(dictionary);
    if (!dataset.meetings.length && !dataset.series.length) return notice(translate(dictionary, 'empty'), leftOut(dictionary, issues, 0));
    const invented = dataset.invented ? html`<p class="invented">${translate(dictionary, 'inventedNotice')}</p>` : nothing;
    return html`${invented}${this.#record === undefined ? this.#renderCalendar(reader, state) : this.#renderRecord(reader, this.#record)}`;
  };

  #renderCalendar(reader: CalendarReader, { dataset, issues, missing: feeds = 0 }: ReadyState) {
    const { dictionary } = reader;
    const later = this.#meetingWords;
    const missing = feeds && later ? html`<p class="warn">${pluralText(later.missingFeeds, feeds, dictionary.$code)}</p>` : nothing;
    const unconfirmed = dataset.meetings.length - reader.dataset.meetings.length;
    return html`${searchField(reader, this.#queries.query.text ?? '', this.#onInput, this.#onSearchFocus)}
      <div class="tools">
        ${viewButtons(dictionary, this.#view, (view) => this.#change({ view }))}
        ${words(this.hiddenFilters).includes('all') ? nothing : filterToggle(dictionary, this.#queries.query.filters, this._filtersOpen, this.#onToggleFilters)}
      </div>
      ${this._filtersOpen ? this.#renderFilters(reader) : nothing}
      <div class="found" aria-busy=${this.#isWaiting}>
        ${missing} ${this.#renderChips(reader)} ${this.#renderView(reader)} ${this.#renderBelow(reader)}
        ${leftOut(dictionary, issues, unconfirmed)} ${attribution(reader)}
      </div>`;
  }

  #renderFilters(reader: CalendarReader) {
    const panel = this.#search.part?.renderFilters(reader, this.#meetingWords, words(this.hiddenFilters), this.#view);
    return panel ?? html`<p id="filters">${translate(reader.dictionary, 'loading')}</p>`;
  }

  #renderChips(reader: CalendarReader) {
    const isFiltered = this.lockedFilters || Object.keys(this.#queries.query.filters ?? {}).length;
    return isFiltered ? this.#search.part?.renderChips(reader, this.#meetingWords) : nothing;
  }

  #renderView(reader: CalendarReader) {
    const { dictionary } = reader;
    if (this.#isWaiting && !this.#store.listing) return skeleton(translate(dictionary, 'loading'));
    if (this.#store.result?.total === 0) return this.#search.part?.renderNothing(reader, this.#meetingWords, this.#query);
    if (this.#isPeriod) return this.#withPeriods(reader, (part, asked) => part.draw(asked)) ?? skeleton(translate(dictionary, 'loading'));
    return listView(this.#lists(reader));
  }

  #lists(reader: CalendarReader): Lists {
    return {
      store: this.#store,
      reader,
      limit: this.#limit + (this.#print.printing ? 100 : 0),
      isPast: this.#view === 'past',
      onMore: this.#onMore,
      onPast: () => this.#change({ view: 'past' }),
    };
  }

  /** What stands below the meetings, once it is there. */
  #renderBelow(reader: CalendarReader) {
    const later = this.#meetingWords;
    const { filters } = this.#queries.query;
    const { feeds } = this;
    const isList = this.#view === 'list';
    return later && this.#later.part?.below({ store: this.#store, reader: { ...reader, words: later }, filters, feeds, isList });
  }

  /** What `ask` gets to know of the month or year that is shown; undefined while that is on its way. */
  #withPeriods<T>(reader: CalendarReader, ask: (part: CalendarPeriods, asked: AskedPeriod) => T) {
    const [part, later] = this.#periodParts;
    const { at } = this.#queries.query;
    const view = this.#view as AskedPeriod['view'];
    return part && later && ask(part, { store: this.#store, reader: { ...reader, words: later }, view, at, onGo: (to) => this.#goTo(to) });
  }

  /** What draws months and years, its words, what stands below, and what gives repeated dates: loaded where one is shown. */
  get #periodParts() {
    return [this.#periods.part, this.#meetingWords, this.#later.part, this.#repeating.part] as const;
  }

  #renderRecord(reader: CalendarReader, record: string) {
    const { dictionary } = reader;
    const meetingWords = this.#meetingWords;
    const page = meetingWords && this.#page.part;
    const found = page?.findMeeting(reader.dataset, record, reader.today, this.#store.datesOf);
    const isComing = !page || (this.#store.needsEngine && !found?.occurrence);
    return html`<p><button type="button" class="plain" part="back" @click=${this.#onBack}>${translate(dictionary, 'back')}</button></p>
      ${
        isComing
          ? skeleton(translate(dictionary, 'loading'))
          : found
            ? page.meetingPage({ ...found, reader: { ...reader, words: meetingWords! }, store: this.#store })
            : notice(translate(dictionary, 'notFoundRecord'))
      }`;
  }

  /** What a part needs to know; its dataset is without what nobody asked for. */
  #reader(dictionary: CalendarDictionary): CalendarReader {
    const { headingLevel, showUnconfirmed, freshness, reportTo } = this;
    const { locale } = this.localeController;
    const { query } = this.#queries;
    return {
      dataset: this.#store.dataset!,
      dictionary,
      locale,
      today: this.#today,
      headingLevel,
      showUnconfirmed,
      freshness,
      reportTo,
      hrefOf: this.#queries.addressesOf(query, 'record'),
      hrefAt: this.#queries.addressesOf({ ...query, view: 'month' }, 'at'),
    };
  }

  get #dictionary(): CalendarDictionary | undefined {
    return this.localeController.isReady ? this.#words.in(this.localeController.dictionary) : undefined;
  }

  /** The words for all that is known of a meeting; undefined while they are on their way. */
  get #meetingWords() {
    return this.#words.meeting(this.localeController.dictionary.$code);
  }

  /** Where the data stands: on its way also while what gives the dates of its repeating meetings is. */
  get #state(): DatasetState {
    const { state } = this.datasetController;
    return state.status === 'ready' && state.dataset.meetings.some(isWorkedOut) && !this.#repeating.part ? { status: 'loading' } : state;
  }

  get #today(): string {
    return isDay(this.today) ? this.today! : this.#clock.today;
  }

  get #view(): CalendarView {
    const { view } = this.#queries.query;
    return [view, this.view].find(isView) ?? 'list';
  }

  get #isPeriod(): boolean {
    return this.#view === 'month' || this.#view === 'year';
  }

  /** Whether less than all is asked for, and what finds it is not there yet. */
  get #isWaiting(): boolean {
    const isAsked = this.lockedFilters || this.filters;
    return Boolean(isAsked && !this.#search.isHere) || this.#store.isWaiting(this.#query);
  }

  /** The meeting whose page is shown. Where the query is that of another element, so may its record be, whose page is there. */
  get #record(): string | undefined {
    const { record } = this.#queries.query;
    return record !== undefined && this.for && !this.#hasMeeting(record) ? undefined : record;
  }

  #hasMeeting(record: string): boolean {
    return this.#store.dataset!.meetings.some(({ id }) => id === record.split('/')[0]);
  }

  /** How many meetings a list shows. */
  get #limit(): number {
    return Math.max(1, this.limit || 10) + this._more;
  }

  /** The reader's query with what the page has set for good. */
  get #query(): Query {
    const { text, filters } = this.#queries.query;
    const locked = this.#search.isHere ? this.#search.part?.locked : undefined;
    const key = [text, filters, locked];
    if (!this.#selected || key.some((part, i) => part !== this.#selected?.key[i]))
      this.#selected = { key, query: { ...(text && { text }), filters: { ...filters, ...locked } } };
    return this.#selected.query;
  }

  /** What a status says: how many meetings a list shows, and whether there are more; which month or year it is; that a record is gone. */
  #statusText(reader: CalendarReader): string {
    const { dictionary } = reader;
    if (this.#record !== undefined) return this.#hasMeeting(this.#record) ? '' : translate(dictionary, 'notFoundRecord');
    if (this.#isPeriod) return this.#withPeriods(reader, (part, asked) => part.status(asked)) ?? '';
    const { items, hasMore } = shownIn(this.#lists(reader));
    const name = translatePlural(dictionary, 'results', items.length);
    return hasMore ? translate(dictionary, 'moreThan', { name }) : name;
  }

  /** What searches and filters is loaded once somebody does either, or the page does. */
  #prepareSearch(dataset: Dataset, changed: PropertyValues): void {
    const { query } = this.#queries;
    if (asksForAll(query) && !this.lockedFilters && !this.filters && !this._filtersOpen && !this.#isSearching) return;
    const search = this.#search.part;
    if (!search) return;
    const { $code } = this.localeController.dictionary;
    if (this.#begun !== dataset || changed.has('lockedFilters') || changed.has('filters')) {
      this.#begun = dataset;
      search.locked = search.filtersOf(this.lockedFilters, dataset, $code);
      if (this.filters) this.#queries.begin({ filters: search.filtersOf(this.filters, dataset, $code) });
    }
    search.prepare(this.#store.dataset!, $code, Boolean(query.text) || this.#isSearching);
  }

  /** Several sources, or calendar files, are read by what is loaded then; one dataset as ever. */
  async #loadSources(address: string, isRetry?: boolean): Promise<Loaded> {
    const sources = this.src?.trim().split(/\s+/) ?? [];
    if (sources.length < 2 && !/\.ics(?:[?#]|$)/i.test(address)) return loadDataset(address, isRetry);
    // what says that a source is missing comes beside the sources
    void this.#meetingWords;
    const { loadSources } = await import('../../../source/load-sources.js');
    return loadSources(sources, this.#clock.today, isRetry);
  }

  /** Every wish of the reader goes this way: to the query, to the address, to whoever listens, to the page. */
  #change(change: ReaderQuery, typing = false): void {
    this._more = 0;
    this.#queries.change(change, typing);
  }

  /** Shows a year, a month or a day. */
  #goTo(at: string): void {
    const { at: before = this.#today } = this.#queries.query;
    this.#change({ view: at.length > 4 ? 'month' : 'year', at });
    this.#periods.part?.tellMonth(before, at);
  }

  /** Opens what a link leads to. A link of the page's own list stands in no part of the element, and is left to the browser. */
  readonly #onFollow = (event: MouseEvent): void => {
    const { id, at } = (event.composedPath()[0] as Element).closest<HTMLElement>('[part] a')?.dataset ?? {};
    if (at && takeClick(event)) this.#goTo(at);
    if (id && takeClick(event)) this.#queries.change({ record: id });
  };

  readonly #onSearchFocus = (): void => {
    this.#isSearching = true;
    this.requestUpdate();
  };

  readonly #onInput = (event: InputEvent): void => this.#change({ text: (event.target as HTMLInputElement).value }, true);

  readonly #onToggleFilters = (): void => {
    this._filtersOpen = !this._filtersOpen;
  };

  readonly #onBack = (): void => {
    const { record: _record, ...query } = this.#queries.query;
    this.#queries.replace(query);
  };

  readonly #onMore = (): void => {
    this.#next = this._more = this.#limit;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'bruecke-calendar': BrueckeCalendar;
  }
}
