import later from '../../domain/i18n/dictionaries/later/de.js';
import type { LaterWords, SharedWords } from '../../domain/i18n/dictionary.js';

/** `dictionary` with the words of parts that come later: of German they come with those, every other dictionary holds them. */
export const withLaterWords = <D extends SharedWords>(dictionary: D): LaterWords & D => ({ ...later, ...dictionary });
