/** The words of a map in one language; `{name}` and `{count}` mark what is filled in. They travel with the map alone. */
export interface MapDictionary {
  /** {name}: what the map shows. */
  readonly map: string;
  /** {name} and {count} of an area: "Velbert, 7 organisations". */
  readonly area: string;
  readonly areaChosen: string;
  readonly skipMap: string;
  readonly mapFailed: string;
}
