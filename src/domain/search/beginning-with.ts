/** The place of the first of `words` for which `holds`, which holds for all behind it, too. */
export function firstWhere(words: readonly string[], holds: (word: string) => boolean, from = 0): number {
  let low = from;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(words[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The stretch of `words`, which are in order, that begin with `typed`.
 *
 * @example
 * beginningWith(['chor', 'kurs', 'kurse'], 'kurs') //=> [1, 3]
 */
export function beginningWith(words: readonly string[], typed: string): [from: number, to: number] {
  const from = firstWhere(words, (word) => word >= typed);
  return [from, firstWhere(words, (word) => !word.startsWith(typed), from)];
}
