// Search over organisations, meetings and publications.
export { createSearch, type Hit, type Query, type Search, type SearchOptions, type SearchResult } from '../domain/search/create-search.js';
export type { Facets, Filters } from '../domain/search/facets.js';
export type { Range } from '../domain/search/match.js';
export { similarNames } from '../domain/search/similar.js';
export { fold } from '../domain/text/fold.js';
