import type { Dataset } from '../../model/dataset.js';
import type { Kind } from './kind.js';
import { kinds } from './kinds.js';
import { Listing, type ListingOptions } from './listing.js';
import type { Search } from './search.js';
import type { Searchable, SearchableKind } from './searchable.js';
import { searchFileOf, type Prepared } from './prepared.js';
import { textFinder, textFinderInSlices, type TextFinder } from './text-finder.js';

export interface SearchOptions<K extends SearchableKind = SearchableKind> extends ListingOptions, Prepared {
  /** What is searched; organisations unless said. */
  readonly of?: K;
  /** What {@link writeSearchIndex} has prepared; where it is damaged or was made for other records, the index is built. */
  readonly index?: ArrayBuffer | Uint8Array | undefined;
}

/**
 * A search over one kind of record of a judged dataset. Records that stand for reference only or were withdrawn are
 * not found. The texts are taken in at the first query that has words; `search` is synchronous and never throws.
 *
 * @example
 * createSearch(dataset).search({ text: 'elternverein', filters: { town: ['05158028'] } }).total //=> 1
 */
export function createSearch(dataset: Dataset, options?: SearchOptions<'organisation'>): Search;
export function createSearch<K extends SearchableKind>(dataset: Dataset, options: SearchOptions<K> & { of: K }): Search<Searchable[K]>;
export function createSearch(dataset: Dataset, options: SearchOptions = {}): Search<Searchable[SearchableKind]> {
  const of = options.of ?? 'organisation';
  const listing = new Listing<SearchableKind>(dataset, kinds[of] as Kind<SearchableKind>, options);
  let finder: TextFinder | undefined;
  listing.finder = () => (finder ??= textFinder(listing, options));
  return listing;
}

/**
 * As {@link createSearch}, with the texts taken in beforehand, in slices of a few milliseconds; between them `pause` is
 * awaited, so that a page answers its reader meanwhile.
 */
export async function prepareSearch<K extends SearchableKind = 'organisation'>(
  dataset: Dataset,
  options: SearchOptions<K> = {},
  pause: () => Promise<unknown> = () => new Promise((done) => setTimeout(done)),
): Promise<Search<Searchable[K]>> {
  const of = options.of ?? ('organisation' as K);
  const listing = new Listing(dataset, kinds[of], options);
  const finder = await textFinderInSlices(listing, pause, options);
  listing.finder = () => finder;
  return listing;
}

/**
 * The prepared index of one kind of record, for `index` of {@link createSearch}: the same bytes for the same records. With
 * the digest of the sealed file that it lies beside as `seal`, it is known by that alone.
 *
 * @example
 * createSearch(dataset, { index: writeSearchIndex(dataset) }).search({ text: 'chor' }).total //=> 1
 */
export const writeSearchIndex = (
  dataset: Dataset,
  { of = 'organisation', seal }: { readonly of?: SearchableKind; readonly seal?: string | undefined } = {},
): Uint8Array<ArrayBuffer> => searchFileOf(new Listing<SearchableKind>(dataset, kinds[of] as Kind<SearchableKind>), seal);
