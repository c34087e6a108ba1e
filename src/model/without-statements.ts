import type { Dataset } from './dataset.js';

type Provenance = Dataset['organisations'][number]['provenance'];

/** `provenance` without what single sources say of `field` or of a part of it: what is withheld must not stand there either. */
export function withoutStatements(provenance: Provenance, field: string): Provenance {
  const { statements, ...rest } = provenance;
  const kept = statements?.filter((statement) => statement.field.split(/[.[]/, 1)[0] !== field) ?? [];
  return kept.length ? { ...rest, statements: kept } : rest;
}
