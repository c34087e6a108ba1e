import type { ListDictionary, SharedWords } from '../../domain/i18n/dictionary.js';
import { pickText, type PickedText } from '../../domain/i18n/pick-text.js';
import { languageName } from '../../domain/i18n/language-name.js';
import { townName } from '../../domain/search/towns.js';
import type { Dataset } from '../../model/dataset.js';

/** What a part needs to know to draw a record: the data around it, the reader's language, and today (YYYY-MM-DD). */
export interface Reader<D extends SharedWords = ListDictionary> {
  readonly dataset: Dataset;
  /** Language of the page, for the texts of records. */
  readonly locale: string;
  readonly dictionary: D;
  readonly today: string;
  readonly showUnconfirmed: boolean;
  readonly headingLevel: number;
  /** How much is said of the age of records: on each card, on a record's own page only, or nowhere. */
  readonly freshness: 'card' | 'details' | 'none';
  /** Mail address or page to which errors are reported; empty: nowhere. */
  readonly reportTo: string;
  /** The words for values of filter groups that are neither towns nor languages nor terms. */
  readonly valueName?: (group: string, value: string) => PickedText | undefined;
  /** Address of a record's own view, and what opens it; undefined where records have none. */
  readonly permalink?: { readonly href: (id: string) => string; readonly open: (id: string, event: MouseEvent) => void };
}

const known = new WeakMap<Dataset['terms'], ReadonlyMap<string, Dataset['terms'][number]>>();

/** A term by its id. */
function termOf({ terms }: Dataset, id: string) {
  let byId = known.get(terms);
  if (!byId) known.set(terms, (byId = new Map(terms.map((term) => [term.id, term]))));
  return byId.get(id);
}

/** The label of a term in the reader's language; its id where the vocabulary lacks it. */
export function termLabel(reader: Reader<SharedWords>, id: string): PickedText {
  return pickText(termOf(reader.dataset, id)?.labels, reader.locale) ?? { text: id, lang: 'en', dir: 'ltr' };
}

/** The words for a value of a filter group, with their language. */
export function valueLabel(reader: Reader<SharedWords>, group: string, value: string): PickedText {
  const own = reader.valueName?.(group, value);
  if (own) return own;
  if (group === 'town') return { text: townName(reader.dataset, value), lang: 'de', dir: 'ltr' };
  const { $code: lang, $dir: dir } = reader.dictionary;
  return group === 'language' ? { text: languageName(value, lang), lang, dir } : termLabel(reader, value);
}
