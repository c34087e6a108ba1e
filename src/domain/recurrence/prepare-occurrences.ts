import type { Dataset } from '../../model/dataset.js';
import { expansion } from './expand.js';
import { isRepeating } from './occurrences-of.js';
import { ruleOf } from './overrides.js';
import { asExactAs } from './as-exact-as.js';

type Meeting = Dataset['meetings'][number];

/** More dates than these are not carried along: whoever needs them expands the rule. */
const mostPrepared = 1_500;

function prepared(meeting: Meeting, from: string, to: string): Meeting {
  const { recurrence, start = '' } = meeting;
  if (!recurrence || !isRepeating(meeting)) return meeting;
  const { prepared: _old, ...rest } = recurrence;
  const { dates, ending } = expansion(ruleOf(meeting), { from, to, limit: mostPrepared });
  if (ending === 'limit' || ending === 'steps') return { ...meeting, recurrence: rest };
  return { ...meeting, recurrence: { ...rest, prepared: { from, to, starts: dates.map((date) => asExactAs(start, date)) } } };
}

/**
 * `dataset` with the dates of its repeating meetings in a window, so that a page inside it expands no rule. The window is
 * that of the data, not of a clock: from a year before the year of its last change to three years after it. A dataset that
 * does not say when it was changed, and a meeting with more than 1,500 dates in the window, stay as they are.
 */
export function prepareOccurrences(dataset: Dataset): Dataset {
  const year = Number(dataset.modified?.slice(0, 4));
  if (!year) return dataset;
  const [from, to] = [`${year - 1}-01-01`, `${year + 3}-12-31`];
  return { ...dataset, meetings: dataset.meetings.map((meeting) => prepared(meeting, from, to)) };
}
