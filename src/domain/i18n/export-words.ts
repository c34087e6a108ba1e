import type { SaidTimes } from '../time/format-meeting-time.js';

/** The words that stand in calendar files, feeds and lists of meetings; none of them is needed by an element. */
export interface ExportWords extends SaidTimes {
  readonly timeUnknown: string;
  readonly cancelled: string;
  readonly postponed: string;
  readonly movedOnline: string;
  /** {date}: when it was to be. */
  readonly moved: string;
  /** {date}: when it is now. */
  readonly movedTo: string;
  readonly reason: string;
  readonly organiser: string;
  readonly registration: string;
  /** {date}: the last day. */
  readonly until: string;
  readonly cost: string;
  readonly online: string;
  readonly where: string;
  readonly languages: string;
  readonly evidence: string;
  readonly source: string;
  readonly unverified: string;
  readonly invented: string;
  /** {name}: region or site. */
  readonly allMeetings: string;
  /** {name}: who invites, the topic or the language. */
  readonly meetingsOf: string;
  readonly meetingsOn: string;
  readonly meetingsIn: string;
  readonly undated: string;
  readonly more: string;
}
