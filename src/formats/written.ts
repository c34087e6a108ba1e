/** What a format could not carry, in words. */
export interface Loss {
  readonly de: string;
  readonly en: string;
  /** Fields that are not as they were in some record, where the format can be read again; all others are. */
  readonly fields?: readonly string[];
}

/** What a writer gives: the text, and in words what the format could not carry. */
export interface Written {
  readonly output: string;
  readonly losses: readonly Loss[];
}
