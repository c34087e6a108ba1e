import { needsAsking } from '../domain/search/listed.js';
import type { Dataset } from '../model/dataset.js';

type Meeting = Dataset['meetings'][number];

/** By start, those without one last; then by id, so that the same data gives the same list. */
const keyOf = ({ start = '9999', id }: Meeting): string => `${start} ${id}`;

/** The meetings that an output names, in the order of their starts; of weak sources only where `showUnconfirmed`. */
export const shownMeetings = (dataset: Dataset, showUnconfirmed: boolean): Meeting[] =>
  dataset.meetings
    .filter((meeting) => showUnconfirmed || !needsAsking(meeting))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
