import { lookFar } from '../domain/recurrence/look-far.js';
import { isUndated } from '../domain/recurrence/occurrences-of.js';
import type { Facets } from '../domain/search/facets.js';
import { Listing } from '../domain/search/listing.js';
import { meetingKind } from '../domain/search/meeting-kind.js';
import type { Query } from '../domain/search/search.js';
import type { Searchable } from '../domain/search/searchable.js';
import { addDays } from '../domain/time/add-days.js';
import type { CalendarStore } from './calendar-store.js';

type Meeting = Searchable['meeting'];

/** Counts of the meetings that a list of what comes next can show: those that are not over, and those without a date. */
export class FacetsAhead {
  readonly #store: CalendarStore;
  #key: readonly unknown[] = [];
  #ahead: Listing<'meeting'> | undefined;
  #found: Listing<'meeting'> | undefined;

  constructor(store: CalendarStore) {
    this.#store = store;
  }

  /** The counts for `query` on a day; undefined where all is over, for then the list shows what was last. */
  of({ text = '', filters = {} }: Query, today: string): Facets | undefined {
    const { listing, expand, result } = this.#store;
    if (!listing) return undefined;
    if (this.#isNew([listing, expand, today, text, text && result])) {
      const isAhead = (meeting: Meeting) => this.#isAhead(meeting, today);
      const ahead = listing.records.filter(isAhead);
      const matching = text ? new Set(listing.search({ text }).hits.map(({ record }) => record)) : undefined;
      this.#ahead = this.#listingOf(ahead);
      this.#found = matching ? this.#listingOf(ahead.filter((meeting) => matching.has(meeting))) : this.#ahead;
    }
    return this.#ahead?.records.length ? this.#found?.search({ filters, limit: 0 }).facets : undefined;
  }

  #isAhead(meeting: Meeting, today: string): boolean {
    const within = (days: number, ruled: number) => this.#store.datesOf(meeting, today, addDays(today, meeting.recurrence ? ruled : days));
    return isUndated(meeting) || lookFar(0, within).length > 0;
  }

  #listingOf(meetings: readonly Meeting[]): Listing<'meeting'> {
    return new Listing({ ...this.#store.dataset!, meetings: [...meetings] }, meetingKind);
  }

  #isNew(key: readonly unknown[]): boolean {
    if (this.#ahead && key.every((part, at) => part === this.#key[at])) return false;
    this.#key = key;
    return true;
  }
}
