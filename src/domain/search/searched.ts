import type { Dataset } from '../../model/dataset.js';
import type { Indexed } from './build-postings.js';
import type { Columns } from './facets.js';
import { fieldsOf, type Field, type Names } from './fields.js';
import type { Searchable, SearchableKind } from './searchable.js';

export type AnyRecord = Searchable[SearchableKind];

/** What is searched: the records of one kind, and the filter groups they stand in. */
export interface Searched {
  readonly dataset: Dataset;
  readonly of: SearchableKind;
  readonly records: readonly AnyRecord[];
  readonly columns: Columns;
  /** Whether a record may be found at all. */
  readonly isWanted: (record: number) => boolean;
}

/** What a record is called. */
export const titleOf = (record: AnyRecord): string => ('name' in record ? record.name : (Object.values(record.title)[0] ?? ''));

/** What is looked into, by the number of each field. */
export const fieldsFor = ({ of }: Searched) => fieldsOf[of] as readonly Field<AnyRecord>[];

/** The texts of a record, by field. */
export const textsOf = (record: AnyRecord, fields: readonly Field<AnyRecord>[], names: Names): Indexed[] =>
  fields.flatMap(({ texts }, field) => (texts ? [{ field, texts: texts(record, names) }] : []));

/** The values of filter groups that can be searched by their words, as `group value`. */
export const conceptsOf = ({ columns, of }: Searched): string[] =>
  columns.flatMap(({ group, values }) =>
    fieldsOf[of].some((field) => field.group === group) ? values.map((value) => `${group} ${value}`) : [],
  );

/** The group and the value of a concept. */
export function partsOfConcept(concept: string): [string, string] {
  const at = concept.indexOf(' ');
  return [concept.slice(0, at), concept.slice(at + 1)];
}
