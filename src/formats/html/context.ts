import type { MapPicture } from '../../domain/geo/map-picture.js';
import type { Dictionary } from '../../domain/i18n/dictionary.js';
import { formatPartialDate } from '../../domain/time/format-partial-date.js';
import type { Dataset } from '../../model/dataset.js';
import { remembered } from '../../domain/remembered.js';

export interface HtmlOptions {
  /** What is listed: organisations, unless said, or meetings. */
  readonly of?: 'organisation' | 'meeting';
  /** Words of the page; its language decides which version of a text is written. */
  readonly dictionary: Dictionary;
  /** Day on which consents are asked for, YYYY-MM-DD. */
  readonly today: string;
  /** Level of the headings, 2 to 6; 3 unless said. */
  readonly headingLevel?: number;
  /** Whether records of weak sources, and street addresses of religious communities, are written; false unless said. */
  readonly showUnconfirmed?: boolean;
  /** Address of an organisation's own page; without it there are no links to such pages. */
  readonly permalink?: (id: string) => string;
  /** A map of the areas, to stand before the list. */
  readonly map?: MapPicture;
  /** Address of the site, ending in a slash; with it each record names itself with the identifier that JSON-LD uses. */
  readonly base?: string;
}

export type Organisation = Dataset['organisations'][number];
export type Meeting = Dataset['meetings'][number];
export type Contact = NonNullable<Organisation['contacts']>[number];

/** What every line needs to know: the data as far as it may be seen, the language, and what the page asks for. */
export interface HtmlContext extends HtmlOptions {
  readonly dataset: Dataset;
  readonly locale: string;
  readonly headingLevel: number;
  readonly showUnconfirmed: boolean;
  readonly terms: ReadonlyMap<string, Dataset['terms'][number]>;
  /** A day, month or year in words. */
  readonly dateText: (date: string) => string;
  /** The organisation of an id, to look for who makes contact. */
  readonly officeOf: (id: string) => Organisation | undefined;
}

/** `dataset` must be the visible one; what it holds is written. */
export const htmlContext = (dataset: Dataset, options: HtmlOptions): HtmlContext => ({
  ...options,
  dataset,
  locale: options.dictionary.$code,
  headingLevel: Math.min(6, Math.max(1, Math.round(options.headingLevel ?? 3) || 3)),
  showUnconfirmed: options.showUnconfirmed ?? false,
  terms: new Map(dataset.terms.map((term) => [term.id, term])),
  dateText: remembered((date) => formatPartialDate(date, options.dictionary.$code)),
  officeOf: remembered((id) => dataset.organisations.find((office) => office.id === id)),
});
