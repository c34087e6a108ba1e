// Search over organisations, meetings and publications.
export { createSearch, prepareSearch, writeSearchIndex, type SearchOptions } from '../domain/search/create-search.js';
export type { Facets, Filters } from '../domain/search/facets.js';
export type { ListingOptions } from '../domain/search/listing.js';
export type { Decide, Hit, Query, Search, SearchResult } from '../domain/search/search.js';
export type { Range } from '../domain/search/ranges.js';
export { decideClose } from '../domain/search/decide-close.js';
export { similarNames } from '../domain/search/similar.js';
export type { NamedValue } from '../domain/search/named-values.js';
export { termOffers, type TermOffer } from '../domain/search/term-offers.js';
export { fold } from '../domain/text/fold.js';
