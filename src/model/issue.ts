/** Something in the data that an editor should know, in a form that code can act on. */
export interface Issue {
  /** Stable handle of the kind of problem, such as `required` or `no-such-day`. */
  readonly code: IssueCode;
  /** `error`: the record (or field of the header) was dropped, or of a recurrence rule its start alone holds. `warning`: it was kept. */
  readonly severity: 'error' | 'warning';
  /** JSON Pointer (RFC 6901) into the input: `/organisations/3/links/0/url`; of a text file `/lines/12`, its first line is 1. */
  readonly path: string;
  /** Id of the record, else its name or title, else empty. */
  readonly record: string;
  /** Field within the record: `links[0].url`; empty for the record as a whole. */
  readonly field: string;
  /** What was found, cut to a readable length; undefined where nothing was. */
  readonly value: string | number | boolean | null | undefined;
  /** What is wrong. */
  readonly message: { readonly de: string; readonly en: string };
  /** What to do. */
  readonly hint: { readonly de: string; readonly en: string };
}

/** What the judge of records finds. */
export type RecordIssueCode = import('./patterns.js').PatternName | import('./issue-messages.js').OwnIssueCode;

/** Those of a file in another format begin with its name. */
export type IssueCode = RecordIssueCode | import('./rule-messages.js').RuleIssueCode | `ics-${string}`;
