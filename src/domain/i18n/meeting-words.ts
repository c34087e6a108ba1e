import type { Plural } from './dictionary.js';

/**
 * Words of the calendar that come later: for months and years, for all that is known of one meeting, for filters, for
 * what can be taken along.
 */
export interface MeetingWords {
  readonly mayICome: string;
  readonly when: string;
  readonly where: string;
  readonly organiser: string;
  readonly partner: string;
  readonly topics: string;
  readonly agenda: string;
  readonly goals: string;
  readonly documents: string;
  readonly attendance: string;
  readonly audience: string;
  readonly languages: string;
  readonly interpretation: string;
  readonly childcare: string;
  readonly access: string;
  readonly cost: string;
  readonly registration: string;
  readonly notKnown: string;
  readonly askOrganiser: string;
  readonly yes: string;
  readonly no: string;
  readonly onRequest: string;
  readonly onlineLink: string;
  readonly registerOnline: string;
  readonly places: string;
  readonly waitlist: string;
  readonly noWaitlist: string;
  readonly rhythm: string;
  readonly nextDates: string;
  readonly noFurtherDates: string;
  readonly undated: string;
  readonly takeAlong: string;
  readonly download: string;
  readonly downloadAll: string;
  /** {host}: the site that the link leads to. */
  readonly addAt: string;
  readonly subscribe: string;
  readonly filterKind: string;
  readonly filterOrganiser: string;
  readonly filterTopic: string;
  readonly filterAudience: string;
  readonly filterMode: string;
  readonly filterRegistration: string;
  readonly earlierMonth: string;
  readonly laterMonth: string;
  readonly earlierYear: string;
  readonly laterYear: string;
  readonly today: string;
  readonly noneInMonth: string;
  readonly noneInYear: string;
  readonly nextIn: string;
  readonly lastIn: string;
  readonly noDay: string;
  /** {count}: meetings that a cell has no room for; {date}: its day. */
  readonly furtherOnDay: Plural;
  readonly closeDay: string;
  readonly runsOn: string;
  readonly evidence: string;
  readonly healthNext: string;
  readonly healthExpected: string;
  readonly healthOverdue: string;
  readonly healthUnknown: string;
  readonly healthNever: string;
  readonly healthEnded: string;
  readonly healthStated: string;
  readonly healthLast: string;
  readonly series: string;
  readonly modeInPerson: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly missingFeeds: Plural;
}
