import { html, nothing, type PropertyValues } from 'lit';
import { commaIn, translate, translatePlural, type ListDictionary } from '../../domain/i18n/dictionary.js';
import { languageName } from '../../domain/i18n/language-name.js';
import type { Query, SearchResult } from '../../domain/search/search.js';
import type { Searchable } from '../../domain/search/searchable.js';
import type { Filters } from '../../domain/search/facets.js';
import { isShown } from '../../domain/search/listed.js';
import { withoutGroups } from '../../domain/search/toggle-filter.js';
import type { Dataset } from '../../model/dataset.js';
import type { Issue } from '../../model/issue.js';
import { ClockController } from '../../state/clock-controller.js';
import { DirectoryStore } from '../../state/directory-store.js';
import { FilterController } from '../../state/filter-controller.js';
import { focusFirst } from '../../state/focus-first.js';
import { PoliteController } from '../../state/polite-controller.js';
import { PrintController } from '../../state/print-controller.js';
import { QueryController } from '../../state/query-controller.js';
import type { ReaderQuery } from '../../state/query-store.js';
import { StepwiseController } from '../../state/stepwise-controller.js';
import { BrueckeElement } from '../base/bruecke-element.js';
import { LaterPart } from '../base/later-part.js';
import { styledPart } from '../base/styled-part.js';
import { takeClick } from '../base/take-click.js';
import { attribution } from '../parts/attribution.js';
import { filterChips } from '../parts/filter-panel/filter-chips.js';
import { filterChipsStyles } from '../parts/filter-panel/filter-chips.styles.js';
import { leftOut } from '../parts/left-out.js';
import { notice } from '../parts/notice/notice.js';
import { noticeStyles } from '../parts/notice/notice.styles.js';
import { organisationCardStyles } from '../parts/organisation-card/organisation-card.styles.js';
import { skeleton } from '../parts/notice/skeleton.js';
import { resultList } from '../parts/result-list/result-list.js';
import { filterToggle } from '../parts/search-field/filter-toggle.js';
import { searchField } from '../parts/search-field/search-field.js';
import { searchFieldStyles } from '../parts/search-field/search-field.styles.js';
import { sortField } from '../parts/sort-field/sort-field.js';
import { withListWords } from '../parts/with-list-words.js';
import type { Reader } from '../parts/words.js';
import { datasetStates, isUrgent, stateText, type ReadyState } from './dataset-states.js';
import type { ListFilters } from './list-filters.js';
import { organisationListStyles } from './organisation-list.styles.js';

const pageSize = 50;
/** Where there are more records than that, found or not, cards far below the window wait for their layout. */
const many = 200;
const words = (text: string) => text.split(/[\s,;]+/).filter(Boolean);

/** What is found and what was asked, with the ways to ask another: for what stands beside a list. */
export interface Beside {
  readonly reader: Reader;
  readonly found: SearchResult<Searchable['organisation']> | undefined;
  readonly query: Query;
  readonly queries: QueryController;
  /** Whether the list is narrowed beyond what the reader chose. */
  readonly isNarrowed: boolean;
  readonly toggle: (group: string, value: string) => void;
}

/**
 * A list of organisations with its search, its filters and the view of a single record: what the directory and the map
 * list share. What stands beside the list, and where its filters come from, is theirs.
 */
export abstract class OrganisationList extends BrueckeElement {
  static override styles = [
    BrueckeElement.styles,
    noticeStyles,
    searchFieldStyles,
    filterChipsStyles,
    organisationCardStyles,
    organisationListStyles,
  ];
  static override properties = {
    ...BrueckeElement.properties,
    for: {},
    urlState: { attribute: 'url-state' },
    filters: {},
    lockedFilters: { attribute: 'locked-filters' },
    hiddenFilters: { attribute: 'hidden-filters' },
    sort: {},
    _filtersOpen: { state: true },
    _limit: { state: true },
  };

  readonly #store = new DirectoryStore();
  readonly #clock = new ClockController(this);
  readonly #queries = new QueryController(this);
  readonly #polite = new PoliteController(this);
  readonly #print = new PrintController(this);
  readonly #steps = new StepwiseController(this);
  readonly #filters = new FilterController(this, { query: () => this.#queries.query, change: (change) => this.#change(change) });
  readonly #text = new LaterPart(this, () =>
    import('../../state/text-controller.js').then(
      ({ TextController }) => new TextController(this, this.#store),
      (error: unknown) => {
        // without what finds texts, the list is shown without them, and says so
        this.#store.hasGivenUp = true;
        this.requestUpdate();
        throw error;
      },
    ),
  );
  readonly #page = styledPart(this, () => import('../parts/organisation-page/organisation-page.js'));
  readonly #panel = styledPart(this, () => import('./list-filters.js').then(({ ListFilters }) => new ListFilters(this)));
  readonly #resolving = new LaterPart(this, () => import('../../domain/search/resolve-filters.js'));
  readonly #termOffers = new LaterPart(this, () => import('../parts/term-offers/term-offers.js'));
  readonly #nothing = new LaterPart(this, () => import('./list-nothing.js').then(({ ListNothing }) => new ListNothing(this)));

  /** Id of another element whose query this one shares. */
  declare for: string | undefined;
  /** Where the query stands in the page's address: `fragment`, `query` or `none`. */
  declare urlState: 'fragment' | 'query' | 'none';
  /** Filters to begin with, by name or key: `town: Hilden, Haan; language: Arabisch`. */
  declare filters: string;
  /** Filters that the reader cannot change, written like `filters`. */
  declare lockedFilters: string;
  /** Groups that are not offered: `town`, `offer`, `language`, `target-group`, `kind`, `focus`, or `all`. */
  declare hiddenFilters: string;
  /** Order to begin with: `relevance`, `name`, `town` or `freshness`. */
  declare sort: string;

  declare protected _filtersOpen: boolean;
  declare private _limit: number;

  #locked: Filters = {};
  /** Whether the page's own filters are still to be understood. */
  #isResolving = false;
  #selected: { readonly key: readonly unknown[]; readonly query: Query } | undefined;
  #shownRecord: { readonly id: string | undefined } | undefined;
  /** The record that is on its way. */
  #opening: string | undefined;

  constructor() {
    super();
    this.urlState = 'fragment';
    this.filters = '';
    this.lockedFilters = '';
    this.hiddenFilters = '';
    this.sort = '';
    this._filtersOpen = false;
    this._limit = pageSize;
  }

  /** What stands before each record of the list. */
  protected readonly mark?: (record: Searchable['organisation']) => unknown;

  /** What stands beside the list. */
  protected readonly renderBeside?: (beside: Beside) => unknown;

  /** Towns that the list is narrowed to beyond what the reader chose; undefined: all. */
  protected narrowed: readonly string[] | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state } = this.datasetController;
    if (!this.localeController.isReady) return;
    // the panel is on its way while the data is
    if (this.#offersFilters) void this.#panel.part;
    const dictionary = this.#dictionary;
    const locale = dictionary.$code;
    // what names languages is made meanwhile, too
    languageName('de', locale);
    if (state.status !== 'ready') return this.#polite.announce(stateText(state, dictionary), isUrgent(state));
    const isNew = this.#store.setDataset(state.dataset, locale, this.showUnconfirmed);
    this.#takeOver(state.dataset, locale, isNew || changed.has('lockedFilters') || changed.has('filters'));
    if (this.#isResolving) return;
    const { text } = this.#query;
    if (text || this.#text.isHere) this.#prepareText();
    if (this.#store.isWaiting(this.#query)) return;
    this.#polite.announce(this.#statusText(state));
    if (this.#result?.isGuess) this.#text.part?.decide();
  }

  protected override updated(): void {
    const isReady = this.datasetController.state.status === 'ready' && !this.#isResolving;
    if (isReady) this.#steps.drawOn(this.#result, this.#queries.query.record === undefined, this.#print.printing);
    this.#followRecord();
  }

  /** Waits for all cards, also those that follow the first picture. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    if (!this.#steps.next) return isDone;
    await this.#steps.next;
    return this.getUpdateComplete();
  }

  protected override render() {
    const dictionary = this.#dictionary;
    return datasetStates({
      host: this,
      state: this.datasetController.state,
      language: dictionary,
      dictionary: this.localeController.isReady ? dictionary : undefined,
      status: this.#polite.text,
      onRetry: () => this.datasetController.retry(),
      ready: this.#renderReady,
    });
  }

  readonly #renderReady = ({ dataset, issues }: ReadyState) => {
    const reader = this.#reader(dataset);
    if (this.#isResolving) return skeleton(translate(reader.dictionary, 'loading'));
    if (!this.#store.all?.total)
      return notice(translate(reader.dictionary, 'empty'), leftOut(reader.dictionary, issues, this.#store.leftOut));
    const invented = dataset.invented ? html`<p class="invented">${translate(reader.dictionary, 'inventedNotice')}</p>` : nothing;
    return html`${invented}${this.#queries.query.record === undefined ? this.#renderList(reader, issues) : this.#renderRecord(reader)}`;
  };

  #renderList(reader: Reader, issues: readonly Issue[]) {
    const { dictionary } = reader;
    const offersFilters = this.#offersFilters;
    const isBusy = this.#store.isWaiting(this.#query) || !this.#toDraw.isWhole;
    const toggle = offersFilters
      ? html`<div>${filterToggle(dictionary, this.#queries.query.filters, this._filtersOpen, this.#onToggleFilters)}</div>`
      : nothing;
    return html`${searchField(reader, this.#queries.query.text ?? '', this.#onInput, this.#prepareText, [this.#renderTermOffers(reader), toggle])}
      <div class=${offersFilters ? 'body' : 'body wide'}>
        ${offersFilters ? this.#renderFilters(reader) : nothing}
        ${this.renderBeside?.({ reader, found: this.#result, query: this.#query, queries: this.#queries, isNarrowed: this.narrowed !== undefined, toggle: this.#filters.toggle })}
        <div class=${(this.#store.all?.total ?? 0) > many ? 'found many' : 'found'} aria-busy=${isBusy}>
          ${this.#renderFound(reader)} ${leftOut(dictionary, issues, this.#store.leftOut)} ${attribution(reader)}
        </div>
      </div>`;
  }

  #renderTermOffers(reader: Reader) {
    const { listing } = this.#store;
    const isAsked = this.#query.text && listing?.finder && this.#offersFilters;
    const [part, panel] = isAsked ? [this.#termOffers.part, this.#panel.part] : [];
    if (!part || !panel || !listing) return nothing;
    const fixed = Object.keys(this.#locked);
    const withheld = [...words(this.hiddenFilters), ...fixed];
    const onTake = ({ query: { text = '', filters = {} } }: { readonly query: Query }) =>
      this.#filters.changeAndFocus({ text, filters: withoutGroups(filters, fixed) });
    const { groupLabel } = panel;
    return part.termOffers({ reader, search: listing, query: this.#query, withheld, groupLabel, onTake });
  }

  #renderFilters(reader: Reader) {
    const part = this.#steps.drawn && this.#panel.part;
    return html`<div
      id="filters"
      class="filters"
      role="group"
      aria-label=${translate(reader.dictionary, 'filters')}
      aria-busy=${!part}
      ?data-closed=${!this._filtersOpen}
      @keydown=${part?.controls.onKey}
    >
      ${part ? this.#renderPanel(part, reader) : nothing}
    </div>`;
  }

  #renderPanel(panel: ListFilters, reader: Reader) {
    return panel.draw({
      reader,
      filters: this.#queries.query.filters ?? {},
      facets: this.#result?.facets ?? {},
      all: this.#store.all?.facets ?? {},
      hidden: [...words(this.hiddenFilters), ...Object.keys(this.#locked)],
      onToggle: this.#filters.toggle,
    });
  }

  #renderFound(reader: Reader) {
    const { dictionary } = reader;
    const result = this.#result;
    const { query } = this.#queries;
    const { fresh, cards, isWhole } = this.#toDraw;
    const rest = isWhole ? (result?.total ?? 0) - cards : 0;
    return html`<div class="head">
        <p class="count" part="count" aria-hidden="true">${this.#countText()}</p>
        ${sortField({
          dictionary,
          sort: this.#query.sort ?? (query.text ? 'relevance' : 'name'),
          hasText: Boolean(query.text),
          namesPlace: Boolean(this.#store.listing?.namesPlace(query.text ?? '')),
          onChange: (sort) => this.#change({ sort }),
        })}
      </div>
      ${this.#renderPassedOver()}
      ${filterChips({ reader, groups: this.#store.all?.facets ?? {}, chosen: query.filters ?? {}, fixed: this.#locked, onRemove: this.#filters.toggle, onReset: this.#filters.reset })}
      ${result?.total ? resultList(result.hits.slice(0, cards), fresh, reader, this.mark) : this.#store.isWaiting(this.#query) ? skeleton(translate(dictionary, 'loading')) : this.#renderNothing(reader)}
      ${rest > 0 ? html`<button type="button" class="more" @click=${this.#onMore}>${translatePlural(dictionary, 'showMore', Math.min(rest, pageSize))}</button>` : nothing}`;
  }

  /** Words that no result holds. */
  #renderPassedOver() {
    const dictionary = this.#dictionary;
    const words = this.#result?.total ? this.#result.passedOver.join(commaIn(dictionary)) : '';
    return words && html`<p class="remark">${translate(dictionary, 'passedOver', { words })}</p>`;
  }

  #renderNothing(reader: Reader) {
    const { filters } = this.#queries.query;
    const { listing: search } = this.#store;
    const part = this.#nothing.part;
    if (!part || !search) return notice(translate(reader.dictionary, 'nothingFound'));
    const fixed = Object.keys(this.#locked);
    return part.draw({
      reader,
      query: this.#query,
      search,
      fixed,
      isGuess: Boolean(this.#result?.isGuess),
      onChange: ({ text = '', filters: kept = filters ?? {} }) =>
        this.#filters.changeAndFocus({ text, filters: withoutGroups(kept, fixed) }),
    });
  }

  #renderRecord(reader: Reader) {
    const { dictionary } = reader;
    const record = this.#recordIn(reader.dataset);
    const page = record && this.#page.part;
    return html`<p><button type="button" class="plain" part="back" @click=${this.#onBack}>${translate(dictionary, 'back')}</button></p>
      ${page ? page.organisationPage(record, reader) : record ? skeleton(translate(dictionary, 'loading')) : notice(translate(dictionary, 'notFoundRecord'))}`;
  }

  #reader(dataset: Dataset): Reader {
    const { locale } = this.localeController;
    const dictionary = this.#dictionary;
    const { headingLevel, showUnconfirmed, freshness, reportTo } = this;
    const permalink = { href: this.#queries.addressesOf(this.#queries.query, 'record'), open: this.#onOpen };
    return { dataset, dictionary, locale, today: this.#clock.today, headingLevel, showUnconfirmed, freshness, reportTo, permalink };
  }

  get #dictionary(): ListDictionary {
    return withListWords(this.localeController.dictionary);
  }

  get #offersFilters(): boolean {
    return !words(this.hiddenFilters).includes('all');
  }

  /** The reader's query with what the page has set for good, cut to what is shown. */
  get #query(): Query {
    const limit = this.#print.printing ? Infinity : this._limit;
    const { narrowed } = this;
    const key = [this.#queries.query, this.#locked, limit, narrowed];
    if (!this.#selected || key.some((part, i) => part !== this.#selected?.key[i])) {
      const { record: _record, ...query } = this.#queries.query;
      const filters = { ...query.filters, ...this.#locked };
      this.#selected = { key, query: { ...query, filters: narrowed ? narrowedTo(filters, narrowed) : filters, limit } };
    }
    return this.#selected.query;
  }

  /** All that is found, also what is not shown yet. */
  get #result() {
    return this.#store.select(this.#query);
  }

  get #toDraw() {
    return this.#steps.toDraw(this.#result, this.#print.printing);
  }

  #countText(): string {
    return translatePlural(this.#dictionary, 'results', this.#result?.total ?? 0);
  }

  /** What a status says: how many there are, or that the record asked for is gone; and that all of it is an old copy. */
  #statusText(state: ReadyState): string {
    const dictionary = this.#dictionary;
    const isGone = this.#queries.query.record !== undefined && !this.#recordIn(state.dataset);
    return [stateText(state, dictionary), isGone ? translate(dictionary, 'notFoundRecord') : this.#countText()].filter(Boolean).join(' ');
  }

  /** The record whose view is open. */
  #recordIn({ organisations }: Dataset) {
    const { record } = this.#queries.query;
    return organisations.find((candidate) => candidate.id === record && isShown(candidate, this.showUnconfirmed));
  }

  /** The page's own filters and order: those that stay, and those until the reader or the address says another. */
  #takeOver(dataset: Dataset, locale: string, isNew: boolean): void {
    if (isNew) this.#isResolving = true;
    if (!this.#isResolving) return;
    const part = this.filters || this.lockedFilters ? this.#resolving.part : undefined;
    if (!part && (this.filters || this.lockedFilters)) return;
    const read = (written: string) => part?.resolveFilters(part.parseFilters(written), dataset, locale) ?? {};
    this.#isResolving = false;
    this.#locked = read(this.lockedFilters);
    if (this.filters || this.sort) this.#queries.begin({ filters: read(this.filters), ...(this.sort && { sort: this.sort }) });
  }

  /** Every wish of the reader goes this way: to the query, to the address, to whoever listens, to the page. */
  #change(change: ReaderQuery, typing = false): void {
    this._limit = pageSize;
    this.#queries.change(change, typing);
  }

  /**
   * Opening a record moves the focus to its name, going back to the card it was opened from; arriving by an address moves
   * nothing, unless it is an anchor of the adopted list.
   */
  #followRecord(): void {
    const { record } = this.#queries.query;
    if (this.datasetController.state.status !== 'ready') return;
    // who goes back before a record has come comes from its card all the same
    if (record !== undefined && !this.#page.isHere) return void (this.#opening = record);
    const shown = this.#shownRecord ?? (this.#queries.anchored && { id: undefined });
    const opened = shown?.id ?? this.#opening;
    this.#shownRecord = { id: record };
    this.#opening = undefined;
    if (!shown || (shown.id === record && (record !== undefined || opened === undefined))) return;
    const target = record === undefined ? `#organisation-${CSS.escape(opened ?? '')}` : '.page > :first-child';
    focusFirst(this, target, '#search', '[part="back"]');
  }

  /** What finds texts is on its way before the first letter is typed. */
  readonly #prepareText = (): void => {
    const { state } = this.datasetController;
    if (state.status === 'ready' && !this.#store.hasGivenUp) this.#text.part?.prepare(state);
  };

  readonly #onInput = (event: InputEvent): void => this.#change({ text: (event.target as HTMLInputElement).value }, true);

  readonly #onToggleFilters = (): void => {
    this._filtersOpen = !this._filtersOpen;
  };

  readonly #onOpen = (id: string, event: MouseEvent): void => {
    if (takeClick(event)) this.#queries.change({ record: id });
  };

  readonly #onBack = (): void => {
    const { record: _record, ...query } = this.#queries.query;
    this.#queries.replace(query);
  };

  readonly #onMore = (): void => {
    const next = this._limit;
    this._limit += pageSize;
    focusFirst(this, `.results > li:nth-child(${next + 1})`);
  };
}

/** `filters` with the towns that are chosen and among these; where no town is both, nothing is found. */
function narrowedTo(filters: Filters, towns: readonly string[]): Filters {
  const both = filters.town?.length ? filters.town.filter((town) => towns.includes(town)) : towns;
  return { ...filters, town: both.length ? both : ['-'] };
}
