import type { Dataset } from '../model/dataset.js';

type Meeting = Dataset['meetings'][number];

/** By start, those without one last; then by id, so that the same data gives the same list. */
const keyOf = ({ start = '9999', id }: Meeting): string => `${start} ${id}`;

/** The meetings of a visible dataset that an output names, in the order of their starts. */
export const shownMeetings = (dataset: Dataset): Meeting[] =>
  [...dataset.meetings].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
