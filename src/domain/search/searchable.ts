import type { Dataset } from '../../model/dataset.js';

/** The records that can be searched, by the name of their kind. */
export interface Searchable {
  organisation: Dataset['organisations'][number];
  meeting: Dataset['meetings'][number];
  publication: Dataset['publications'][number];
}
export type SearchableKind = keyof Searchable;
