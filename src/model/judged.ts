import type { Dataset } from './dataset.js';

const judged = new WeakSet<object>();

/** Remembers that `dataset` came out of the judge, so that no door judges it twice. */
export const markJudged = (dataset: Dataset): void => void judged.add(dataset);

/** Whether `value` is a dataset that came out of the judge. */
export const isJudged = (value: unknown): value is Dataset => typeof value === 'object' && value !== null && judged.has(value);
