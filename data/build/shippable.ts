import { applyConsent } from '../../src/model/apply-consent.js';
import { applyPrecision } from '../../src/model/apply-precision.js';
import type { Scope } from '../../src/model/consent.js';
import type { Dataset } from '../../src/model/dataset.js';

/**
 * Where data goes, and what a contact's consent must name to go with it. In `pages` it lies as pages load it: what only
 * search needs is in a prepared index beside it.
 */
export const outputs: readonly { readonly folder: string; readonly scopes: readonly Scope[]; readonly pages: string }[] = [
  { folder: 'data', scopes: ['web'], pages: 'data' },
  { folder: 'open-data', scopes: ['web', 'open-data'], pages: 'open-data/pages' },
];

/** `dataset` as it may leave the build for `scopes` on `today`. */
export const shippable = (dataset: Dataset, scopes: readonly Scope[], today: string): Dataset =>
  applyConsent(applyPrecision(dataset), scopes, today);
