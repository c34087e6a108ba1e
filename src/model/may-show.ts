import type { Scope } from './consent.js';

/** Days are compared by their letters; `patterns` would bring a page what judges records. */
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

interface FrozenConsent {
  readonly date: string;
  readonly scope: readonly Scope[];
  readonly until?: string | undefined;
}

/**
 * Whether something may appear in an output of `scope` on `today` (YYYY-MM-DD). The one place that decides:
 * page, print and every export ask it. Without a consent, outside its scope, after its last day, or where `today` is no
 * day the answer is no.
 *
 * @example
 * mayShow({ basis: 'consent', date: '2025-01-01', scope: ['print'] }, 'web', '2026-01-01') //=> false
 */
export function mayShow(consent: FrozenConsent | undefined, scope: Scope, today: string): boolean {
  if (!consent?.scope.includes(scope) || !isDay(today)) return false;
  return consent.date <= today && (consent.until === undefined || today <= consent.until);
}
