import type { ExportWords } from '../../../domain/i18n/export-words.js';
import type { Dataset } from '../../../model/dataset.js';

export interface IcsOptions {
  /** Day on which consents are asked for, YYYY-MM-DD. */
  readonly today: string;
  /** Language of texts, and of the words around them; `de` unless said. */
  readonly language?: string;
  /** Ids of the meetings to write; all unless said. */
  readonly only?: readonly string[];
  /** Name that a calendar program shows; that of the dataset unless said. */
  readonly name?: string;
  /** Address of a meeting's own page or place in a page. */
  readonly permalink?: (id: string) => string;
  /** Whether records of weak sources are written; false unless said. */
  readonly showUnconfirmed?: boolean;
  /** Days between which a rule that other programs read otherwise is written date by date; a year back and two ahead unless said. */
  readonly dates?: { readonly from: string; readonly to: string };
}

export type Meeting = Dataset['meetings'][number];

/** What every event needs to know. */
export interface WriteContext extends IcsOptions {
  /** As far as it may be seen. */
  readonly dataset: Dataset;
  readonly language: string;
  readonly words: ExportWords;
  readonly dates: { readonly from: string; readonly to: string };
  readonly organisations: ReadonlyMap<string, Dataset['organisations'][number]>;
  /** Ids of all meetings, written or not: the same date has the same UID in every file. */
  readonly ids: ReadonlySet<string>;
  /** Ids of the meetings that have one UID: others are written date by date, or not at all. */
  readonly written: ReadonlySet<string>;
  /** Ids of those whose record stands at an old date. */
  readonly moved: ReadonlySet<string>;
}
