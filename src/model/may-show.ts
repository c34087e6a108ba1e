import type { Scope } from './consent.js';

interface FrozenConsent {
  readonly date: string;
  readonly scope: readonly Scope[];
  readonly until?: string | undefined;
}

/**
 * Whether something may appear in an output of `scope` on `today` (YYYY-MM-DD). The one place that decides:
 * page, print and every export ask it. Without a consent, outside its scope or after its last day the answer is no.
 *
 * @example
 * mayShow({ basis: 'consent', date: '2025-01-01', scope: ['print'] }, 'web', '2026-01-01') //=> false
 */
export function mayShow(consent: FrozenConsent | undefined, scope: Scope, today: string): boolean {
  if (!consent?.scope.includes(scope)) return false;
  return consent.date <= today && (consent.until === undefined || today <= consent.until);
}
