import list from '../../domain/i18n/dictionaries/list/de.js';
import type { ListWords, SharedWords } from '../../domain/i18n/dictionary.js';

/** `dictionary` with the words of lists of organisations: of German they lie apart, every other dictionary holds them. */
export const withListWords = <D extends SharedWords>(dictionary: D): ListWords & D => ({ ...list, ...dictionary });
