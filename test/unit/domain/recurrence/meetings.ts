import type { Dataset } from '../../../../src/model/dataset.js';
import { parseDataset } from '../../../../src/model/parse-dataset.js';

export type Meeting = Dataset['meetings'][number];

/** A judged dataset with these meetings and series; what they leave out is as of a plain meeting. */
export function datasetOf(meetings: readonly object[], series: readonly object[] = []): Dataset {
  const rest = { kind: 'exchange', organisers: [], provenance: { sources: [{ title: 'Meldung' }] } };
  const { dataset, issues } = parseDataset({
    modified: '2026-11-22',
    meetings: meetings.map((meeting, at) => ({
      id: `treffen-${at + 1}`,
      title: { de: `Treffen ${at + 1}` },
      precision: 'time',
      status: 'planned',
      ...rest,
      ...meeting,
    })),
    series: series.map((one) => ({ title: { de: 'Reihe' }, ...rest, ...one })),
  });
  if (issues.length) throw new Error(JSON.stringify(issues));
  return dataset;
}
