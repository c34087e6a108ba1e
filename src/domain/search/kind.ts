import type { Dataset } from '../../model/dataset.js';
import type { Groups } from './groups.js';
import type { Searchable, SearchableKind } from './searchable.js';

/** What a list needs to know of a kind of record. */
export interface Kind<K extends SearchableKind> {
  readonly of: K;
  readonly groups: Groups<Searchable[K]>;
  /** The records that are listed at all. */
  readonly recordsIn: (dataset: Dataset) => readonly Searchable[K][];
  readonly titleOf: (record: Searchable[K], locale: string) => string;
  /** The names of the towns that a record is found in. */
  readonly townOf: (record: Searchable[K], dataset: Dataset) => string;
}
