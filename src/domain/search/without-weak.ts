import type { Dataset } from '../../model/dataset.js';
import { needsAsking } from './listed.js';

/** `dataset` without the records of weak sources, so that others cannot name them either. */
export function withoutWeak(dataset: Dataset): Dataset {
  const { organisations, meetings, series } = dataset;
  const strong = <R extends Parameters<typeof needsAsking>[0]>(records: readonly R[]): R[] =>
    records.filter((record) => !needsAsking(record));
  return { ...dataset, organisations: strong(organisations), meetings: strong(meetings), series: strong(series) };
}
