/** What a format could not carry, in words. */
export interface Loss {
  readonly de: string;
  readonly en: string;
}

/** What a writer gives: the text, and in words what the format could not carry. */
export interface Written {
  readonly output: string;
  readonly losses: readonly Loss[];
}
