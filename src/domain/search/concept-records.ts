import { remembered } from '../remembered.js';
import { countryGroup, countryWeight, recordsOfCountry } from './countries.js';
import { fieldsOf } from './fields.js';
import type { TextIndex } from './postings.js';
import { recordsByValue } from './records-by-value.js';
import { partsOfConcept, type Searched } from './searched.js';
import type { ConceptRecords } from './text-matcher.js';

/** The records of each concept of an index: those of a group are looked up when one of its values is first found. */
export function conceptRecords(searched: Searched, index: TextIndex): ConceptRecords[] {
  const none = new Uint32Array();
  const recordsOf = new Map([[countryGroup, remembered((code) => recordsOfCountry(index, code))]]);
  for (const column of searched.columns) {
    let known: ReadonlyMap<string, Uint32Array> | undefined;
    const lookUp = () => new Map(recordsByValue(column).map((records, code) => [column.values[code]!, records]));
    recordsOf.set(column.group, (value) => (known ??= lookUp()).get(value) ?? none);
  }
  const weightOf = (group: string) => fieldsOf[searched.of].find((field) => field.group === group)?.weight ?? 0;
  return index.concepts.map((concept) => {
    const [group, value] = partsOfConcept(concept);
    return {
      weight: group === countryGroup ? countryWeight : weightOf(group),
      get records() {
        return recordsOf.get(group)?.(value) ?? none;
      },
    };
  });
}
