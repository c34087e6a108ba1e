import { fieldsOf } from './fields.js';
import { recordsByValue } from './records-by-value.js';
import { partsOfConcept, type Searched } from './searched.js';
import type { ConceptRecords } from './text-matcher.js';

/** The records of each concept: those of a group are looked up when one of its values is first found. */
export function conceptRecords(searched: Searched, concepts: readonly string[]): ConceptRecords[] {
  const none = new Uint32Array();
  const columns = new Map(
    searched.columns.map((column) => {
      let known: ReadonlyMap<string, Uint32Array> | undefined;
      const lookUp = () => new Map(recordsByValue(column).map((records, code) => [column.values[code]!, records]));
      return [column.group, (value: string) => (known ??= lookUp()).get(value) ?? none];
    }),
  );
  return concepts.map((concept) => {
    const [group, value] = partsOfConcept(concept);
    const weight = fieldsOf[searched.of].find((field) => field.group === group)?.weight ?? 0;
    return {
      weight,
      get records() {
        return columns.get(group)?.(value) ?? none;
      },
    };
  });
}
