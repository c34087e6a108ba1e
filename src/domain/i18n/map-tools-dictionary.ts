/** The words of what moves and extends a map; loaded once the map stands. */
export interface MapToolsDictionary {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeMap: string;
  readonly wheelHint: string;
  readonly touchHint: string;
  readonly about: string;
  /** {count} organisations at one place, {name} its address. */
  readonly together: string;
  readonly close: string;
  readonly onlyVisible: string;
  readonly nearMe: string;
  readonly nearMeFailed: string;
  readonly nearMeExplained: string;
  readonly streetMap: string;
  readonly streetMapOff: string;
  readonly tilesFailed: string;
  /** {host}: who is asked. */
  readonly consentTitle: string;
  readonly consentText: string;
  readonly consentAllow: string;
  readonly consentRefuse: string;
  readonly consentRemember: string;
  readonly consentForget: string;
}
