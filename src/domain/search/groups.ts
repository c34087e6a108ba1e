/** For each filter group, the values that a record has in it. */
export type Groups<R> = Readonly<Record<string, (record: R) => readonly string[]>>;
