import type { MapPicture } from '../../domain/geo/map-picture.js';
import type { Dictionary } from '../../domain/i18n/dictionary.js';
import type { Dataset } from '../../model/dataset.js';
import type { SiteLayout } from '../permalinks.js';

export interface SiteOptions {
  /** Words of each language of the site; the first is the one for readers of no other. */
  readonly dictionaries: readonly [Dictionary, ...Dictionary[]];
  /** Day on which consents are asked for, YYYY-MM-DD. */
  readonly today: string;
  /** Address at which the site will lie. Without it there are no canonical links and no sitemap. */
  readonly base?: string;
  /** Folder of the organisations' own pages. Without it, and without a `base`, they are not written; with a `base` it is `organisationen`. */
  readonly folder?: string;
  /** Level of the headings of the list that is to be put inside the tag, 2 to 6; 3 unless said. */
  readonly headingLevel?: number;
  /** Whether records of weak sources, and street addresses of religious communities, are written; false unless said. */
  readonly showUnconfirmed?: boolean;
  /** A map of the areas: then the page of the list has it, and its file lies beside the data. */
  readonly map?: MapPicture;
  /** Whether search engines may take up invented records: without it their pages ask not to be, and have no JSON-LD. */
  readonly indexInvented?: boolean;
}

/** What every page of a site needs to know. */
export interface SiteContext extends SiteOptions {
  readonly dataset: Dataset;
  readonly layout: SiteLayout;
  readonly showUnconfirmed: boolean;
  readonly hasPages: boolean;
  /** Whether search engines are invited at all. */
  readonly isIndexed: boolean;
}
