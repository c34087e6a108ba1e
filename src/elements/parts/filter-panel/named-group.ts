import { collationIn } from '../../../domain/i18n/collation-in.js';
import type { PickedText } from '../../../domain/i18n/pick-text.js';
import { valueLabel, type Reader } from '../words.js';

/** The values of a filter group, as readers of one language see them. */
interface NamedGroup {
  /** By their names. */
  readonly values: readonly { readonly value: string; readonly name: PickedText }[];
  /** By how many records have them, the most first. */
  readonly ranked: readonly string[];
}

/** How many records have each value of a group. */
type Counts = Readonly<Record<string, number>>;

const known = new WeakMap<Counts, NamedGroup & { readonly key: readonly unknown[] }>();

/** The values of `group`, named and put in order once for as long as the counts and the reader's words stay. */
export function namedGroup(reader: Reader, group: string, counts: Counts): NamedGroup {
  const key = [reader.dataset, reader.dictionary, reader.locale, reader.valueName];
  const before = known.get(counts);
  if (before && key.every((part, at) => part === before.key[at])) return before;
  const compare = collationIn(reader.dictionary.$code);
  const values = Object.keys(counts)
    .map((value) => ({ value, name: valueLabel(reader, group, value) }))
    .sort((a, b) => compare(a.name.text, b.name.text));
  const ranked = Object.keys(counts).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1));
  const named = { key, values, ranked };
  known.set(counts, named);
  return named;
}
