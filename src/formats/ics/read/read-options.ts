/** What the engine of rules does; see expandRule of the door `calendar`. */
export type ExpandRule = (
  rule: { start: string; timeZone?: string; rrule: string },
  range: { from: string; to: string; limit?: number },
) => string[];

/** What a file does not say of itself. */
export interface IcsReadOptions {
  /** IANA zone of the place: of times in UTC, and of floating ones; Europe/Berlin unless said. */
  readonly timeZone?: string;
  /** Language of texts that name none; `de` unless said. */
  readonly language?: string;
  /** Ids of the organisations whose calendar it is. */
  readonly organisers?: readonly string[];
  /** The engine of rules: with it a change "from this date on" also holds for a rule that counts its dates. */
  readonly expandRule?: ExpandRule;
  /** Where the file comes from; without it the name of the calendar, else "iCalendar". */
  readonly source?: { readonly title: string; readonly url?: string };
}
