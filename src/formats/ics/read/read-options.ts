/** What a file does not say of itself. */
export interface IcsReadOptions {
  /** IANA zone of the place: of times in UTC, and of floating ones; Europe/Berlin unless said. */
  readonly timeZone?: string;
  /** Language of texts that name none; `de` unless said. */
  readonly language?: string;
  /** Ids of the organisations whose calendar it is. */
  readonly organisers?: readonly string[];
  /** Where the file comes from; without it the name of the calendar, else "iCalendar". */
  readonly source?: { readonly title: string; readonly url?: string };
}
