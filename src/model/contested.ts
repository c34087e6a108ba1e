import type { Dataset } from './dataset.js';

type Provenance = Dataset['organisations'][number]['provenance'];

/** What single sources say of the fields of which they say different things. */
export function contested({ statements = [] }: Provenance): NonNullable<Provenance['statements']> {
  return statements.filter(({ field, value }) => statements.some((other) => other.field === field && other.value !== value));
}
