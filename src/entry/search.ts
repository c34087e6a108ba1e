// Search over organisations, meetings and publications.
export { createSearch, prepareSearch, writeSearchIndex, type SearchOptions } from '../domain/search/create-search.js';
export type { Facets, Filters } from '../domain/search/facets.js';
export type { Hit, ListingOptions, Query, Search, SearchResult, TermOffer } from '../domain/search/listing.js';
export type { Range } from '../domain/search/ranges.js';
export { decideClose } from '../domain/search/decide-close.js';
export { similarNames } from '../domain/search/similar.js';
export { fold } from '../domain/text/fold.js';
