import { instantOf, localOf } from '../time/zone.js';
import type { Until } from './rule.js';

/** The last day of a rule by the clocks of its zone. */
export const lastDayOf = ({ local, isUtc }: Until, timeZone: string): string =>
  (isUtc ? localOf(instantOf(local, 'UTC'), timeZone) : local).slice(0, 10);
