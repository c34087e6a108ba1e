import type { MeetingStatus } from '../../model/meeting.js';

/** End of the UIDs that Brücke writes: `<id of the meeting>@<id of the dataset>.bruecke`. */
const ownUid = /^([a-z0-9]+(?:-[a-z0-9]+)*)@[a-z0-9-]+\.bruecke$/;

/**
 * The UID of a record: the same as long as its id is the same.
 *
 * @example
 * uidOf('sommerfest', 'mettmann') //=> 'sommerfest@mettmann.bruecke'
 */
export const uidOf = (id: string, dataset = 'data'): string => `${id}@${dataset}.bruecke`;

/**
 * The id of the record that a UID of Brücke names; undefined for any other UID.
 *
 * @example
 * idOfOwn('sommerfest@mettmann.bruecke') //=> 'sommerfest'
 */
export const idOfOwn = (uid: string): string | undefined => ownUid.exec(uid)?.[1];

/** How STATUS says each status; what it has no word for stands beside it in X-BRUECKE-STATUS. */
export const statusValue: Readonly<Record<MeetingStatus, 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'>> = {
  planned: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
  // it does not take place on this day
  postponed: 'CANCELLED',
  moved: 'CONFIRMED',
  'moved-online': 'CONFIRMED',
  held: 'CONFIRMED',
};

/** Line between the description of a record and what Brücke adds for readers. */
export const notesLine = '———';
