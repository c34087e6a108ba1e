// The door `bruecke/data`: the shipped regions, judged when they were built, typed and frozen.
import type { Dataset } from '../src/model/dataset.js';
import { deepFreeze } from '../src/model/deep-freeze.js';
import { markJudged } from '../src/model/judged.js';
import mettmann from 'bruecke-region:mettmann';
import remscheid from 'bruecke-region:remscheid';
import steinfurt from 'bruecke-region:steinfurt';

/** The regions that can be loaded; `musterkreis` is invented. */
export type Region = 'mettmann' | 'steinfurt' | 'remscheid' | 'musterkreis';

const judged = (value: unknown): Dataset => {
  const dataset = deepFreeze(value) as Dataset;
  markJudged(dataset);
  return dataset;
};
const real = [mettmann, steinfurt, remscheid].map(judged);

/** The organisations of all real regions, each once. */
export const organisations: Dataset['organisations'] = unique(real.flatMap((dataset) => dataset.organisations));

/** The meetings of all real regions. */
export const meetings: Dataset['meetings'] = Object.freeze(real.flatMap((dataset) => dataset.meetings));

/**
 * The dataset of a region. Rejects with a RangeError that names the regions there are.
 *
 * @example
 * (await loadRegion('mettmann')).name?.en //=> 'Mettmann district'
 */
export async function loadRegion(region: Region): Promise<Dataset> {
  const known = real.find((dataset) => dataset.id === region);
  if (known) return known;
  if (region === 'musterkreis') return judged((await import('bruecke-region:musterkreis')).default);
  throw new RangeError(`There is no region "${String(region)}"; there are mettmann, steinfurt, remscheid and musterkreis.`);
}

/** Bodies beyond one region, such as ministries, are in each region that names them. */
function unique<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return Object.freeze([...new Map(records.map((record) => [record.id, record])).values()]);
}
