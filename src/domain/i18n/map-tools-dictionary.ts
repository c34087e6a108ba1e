import type { ConsentDictionary } from './consent-dictionary.js';

/** The words of what moves and extends a map; loaded once the map stands. */
export interface MapToolsDictionary extends ConsentDictionary {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeMap: string;
  readonly wheelHint: string;
  readonly touchHint: string;
  readonly about: string;
  readonly aboutShort: string;
  /** {count} organisations at one place, {name} its address. */
  readonly together: string;
  readonly close: string;
  readonly onlyVisible: string;
  readonly nearMe: string;
  readonly nearMeFailed: string;
  /** {name}: the town that is nearest to the reader. */
  readonly nearMeFound: string;
  readonly nearMeExplained: string;
  readonly streetMap: string;
  readonly streetMapOff: string;
  readonly tilesFailed: string;
}
