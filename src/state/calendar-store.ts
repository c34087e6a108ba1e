import { nestParts, type ListItem } from '../domain/calendar/list-groups.js';
import { lookFar } from '../domain/recurrence/look-far.js';
import type { Occurrence } from '../domain/recurrence/occurrence.js';
import { occurrencesIn } from '../domain/recurrence/occurrences-in.js';
import { occurrencesOf, type Repeat } from '../domain/recurrence/occurrences-of.js';
import type { Expand } from '../domain/recurrence/repeat-with.js';
import { withoutWeak } from '../domain/search/without-weak.js';
import type { Listing } from '../domain/search/listing.js';
import type { Decide, Query, SearchResult } from '../domain/search/search.js';
import type { Searchable } from '../domain/search/searchable.js';
import type { TextFinder } from '../domain/search/text-finder.js';
import { addDays } from '../domain/time/add-days.js';
import type { Dataset } from '../model/dataset.js';

type Meeting = Searchable['meeting'];

/** What gives the dates of repeating meetings; only a page that has one loads it. */
export type Repeating = Pick<typeof import('../domain/recurrence/repeat-with.js'), 'repeatWith'>;

/** Some of the meetings of a list, and whether there are more. */
export interface Stretch {
  readonly items: readonly ListItem[];
  readonly hasMore: boolean;
}

/** What a calendar shows of its dataset: the meetings that fit the query, by months, years and days, ahead and back. */
export class CalendarStore {
  decide: Decide | undefined;
  /** True where what finds texts could not be loaded: then texts are passed over. */
  hasGivenUp = false;
  /** Whether dates that were asked for are missing until what expands rules is there. */
  needsEngine = false;
  /** What gives the dates of rules, by `setExpand`; undefined before it was needed. */
  expand: Expand | undefined;
  /** The dataset without what nobody asked for; undefined before there is one. */
  dataset: Dataset | undefined;
  listing: Listing<'meeting'> | undefined;
  /** What the last query found; undefined where nothing has asked for it yet. */
  result: SearchResult<Meeting> | undefined;
  #key: readonly unknown[] = [];
  #asked: Query | undefined;
  #kept: readonly Meeting[] | undefined;
  #repeating: Repeating | undefined;
  #repeat: Repeat | undefined;
  #locale = 'de';
  readonly #known = new Map<string, readonly Occurrence[]>();

  /** Takes a dataset over; the same one again costs nothing. */
  setDataset(dataset: Dataset, locale: string, showUnconfirmed: boolean): void {
    const key = [dataset, locale, showUnconfirmed];
    if (key.every((part, i) => part === this.#key[i])) return;
    this.#key = key;
    this.#locale = locale;
    this.dataset = showUnconfirmed ? dataset : withoutWeak(dataset);
    this.listing = undefined;
    this.#forget();
  }

  /** Takes over what filters and counts, once it is there. */
  setListing(listing: Listing<'meeting'>): void {
    this.listing = listing;
    this.#forget();
  }

  /** Takes over what finds texts, once it is there. */
  setFinder(finder: TextFinder): void {
    if (!this.listing) return;
    this.listing.finder = () => finder;
    this.#forget();
  }

  /** Takes over what decides among titles that a mistyped text fits alike. */
  setDecide(decide: Decide): void {
    this.decide = decide;
    this.#forget();
  }

  /** Keeps the meetings that fit `query`; what is shown stays while what finds them is on its way. */
  select(query: Query): void {
    if (this.#asked === query || this.isWaiting(query)) return;
    this.#asked = query;
    this.result = this.listing?.search(query);
    this.#kept = asksForAll(query) ? undefined : this.result?.hits.map(({ record }) => record);
    this.#known.clear();
  }

  /** Whether `query` asks for less than all, and what finds it is not there yet. */
  isWaiting(query: Query): boolean {
    if (asksForAll(query) || this.hasGivenUp) return false;
    return !this.listing || Boolean(query.text && !this.listing.finder);
  }

  /**
   * What takes place between two days, both counted, in order of time: of each rule so many days `ahead` from where it begins,
   * if they are given; of what has very many dates the first or the `latest`.
   */
  between(from: string, to: string, ahead?: number, latest?: boolean): readonly Occurrence[] {
    const range = [from, to, ahead, latest].join();
    const known = this.#known.get(range);
    if (known) return known;
    const found = occurrencesIn(this.meetings, { from, to, locale: this.#locale }, (meeting) => {
      const last = ahead ? addDays(meeting.start! > from ? meeting.start! : from, ahead) : to;
      return this.#repeat?.(meeting, from, last, latest) ?? [];
    });
    this.#known.set(range, found);
    return found;
  }

  /** The next `count` from `today` on: what is not over yet. */
  upcoming(today: string, count: number): Stretch {
    return stretch(count, (days, ruled) => this.between(today, addDays(today, days), ruled));
  }

  /** The last `count` that are over, the latest first. */
  past(today: string, count: number): Stretch {
    return stretch(count, (days) =>
      this.between(addDays(today, -days), addDays(today, -1), 0, true)
        .filter(({ lastDay }) => lastDay < today)
        .reverse(),
    );
  }

  /** The meetings that fit the query. */
  get meetings(): readonly Meeting[] {
    return this.#kept ?? this.dataset?.meetings ?? [];
  }

  /** The dates of one meeting that touch a range of days; of very many the first or the `latest`. */
  readonly datesOf = (meeting: Meeting, from: string, to: string, latest?: boolean): readonly Occurrence[] =>
    occurrencesOf(meeting, from, to, this.#repeat, latest).sort((a, b) => (a.start < b.start ? -1 : 1));

  /** Takes over what gives the dates of repeating meetings, once it is there. */
  setRepeating(repeating: Repeating): void {
    this.#repeating = repeating;
    this.#repeat = repeating.repeatWith(this.expand, () => (this.needsEngine = true));
    this.#known.clear();
  }

  /** Takes over what gives the dates of rules, once it is there. */
  setExpand(expand: Expand): void {
    this.expand = expand;
    this.needsEngine = false;
    if (this.#repeating) this.setRepeating(this.#repeating);
  }

  #forget(): void {
    this.#asked = undefined;
    this.result = undefined;
    this.#kept = undefined;
    this.#known.clear();
  }
}

/** Whether a query leaves nothing out. */
export const asksForAll = ({ text, filters = {} }: Query): boolean => !text && Object.values(filters).every((values) => !values.length);

function stretch(count: number, within: (days: number, ruled: number) => readonly Occurrence[]): Stretch {
  const items = lookFar(count, (days, ruled) => nestParts(within(days, ruled)));
  return { items: items.slice(0, count), hasMore: items.length > count };
}
