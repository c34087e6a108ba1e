import type { Dataset } from '../../model/dataset.js';

/** What is said of one date of a repeating meeting, or of it and all later ones. */
export type Override = NonNullable<NonNullable<Dataset['meetings'][number]['recurrence']>['overrides']>[number];

/** What one date of a repeating meeting is, after what was said about it alone. */
export interface OneDate {
  readonly start: string;
  readonly end?: string | undefined;
  readonly override?: Override | undefined;
  /** The date that the rule gives, where this one is another. */
  readonly movedFrom?: string | undefined;
}
