/** The words for all that is known of one meeting, for the filters of the calendar, and for what can be taken along. */
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
  readonly kinds: Readonly<Record<string, string>>;
}
