import list from '../../domain/i18n/dictionaries/list/de.js';
import type { ListWords, SharedWords } from '../../domain/i18n/dictionary.js';

const known = new WeakMap<SharedWords, SharedWords & ListWords>();

/** `dictionary` with the words of lists of organisations: of German they lie apart, every other dictionary holds them. */
export function withListWords<D extends SharedWords>(dictionary: D): ListWords & D {
  const words = known.get(dictionary) ?? { ...list, ...dictionary };
  known.set(dictionary, words);
  return words as ListWords & D;
}
