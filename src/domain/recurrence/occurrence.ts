import type { Dataset } from '../../model/dataset.js';
import type { MeetingStatus, TimePrecision } from '../../model/meeting.js';
import type { LocalizedText } from '../../model/scalars.js';

type Meeting = Dataset['meetings'][number];

/** One date of a meeting: of a repeating one there are many, of any other a single one. All times are local to it. */
export interface Occurrence {
  /** Id of the meeting; of a repeating one `<id>/<date that the rule gives>`. */
  readonly id: string;
  readonly meeting: Meeting;
  /** As exact as `precision`: `YYYY`, `YYYY-MM` (months 21 to 24 are seasons), `YYYY-MM-DD`, `YYYY-MM-DDTHH:mm[:ss]`. */
  readonly start: string;
  /** Of an all-day one the last day, which belongs to it. */
  readonly end?: string;
  /** First day that it touches; of a month, season or year the first day of that. */
  readonly firstDay: string;
  /** Last day that it touches. */
  readonly lastDay: string;
  readonly allDay: boolean;
  /** IANA name; Europe/Berlin unless the record says otherwise. */
  readonly timeZone: string;
  readonly precision: TimePrecision;
  /** Of this one date: of its override, else of the meeting. */
  readonly status: MeetingStatus;
  readonly reason?: Readonly<LocalizedText>;
  /** The date that the rule or the record first gave. */
  readonly movedFrom?: string;
  readonly movedTo?: string;
  /** What an override says instead of the meeting's place. */
  readonly place?: Readonly<LocalizedText>;
  readonly isRepeating: boolean;
}
