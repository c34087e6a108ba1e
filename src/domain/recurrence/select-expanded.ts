import type { Dataset } from '../../model/dataset.js';
import { expandRule } from './expand.js';
import type { Occurrence } from './occurrence.js';
import { selectOccurrences, type OccurrenceQuery } from './select-occurrences.js';

/**
 * As `selectOccurrences`, with the engine at hand: the dates of every rule, whether or not they were prepared.
 *
 * @example
 * selectExpanded(dataset, { from: '2027-01-01', to: '2027-01-31' }).length //=> 5
 */
export const selectExpanded = (dataset: Dataset, query: OccurrenceQuery): Occurrence[] => selectOccurrences(dataset, query, expandRule);
