import { applyConsent } from '../../src/model/apply-consent.js';
import { applyPrecision } from '../../src/model/apply-precision.js';
import type { Scope } from '../../src/model/consent.js';
import type { Dataset } from '../../src/model/dataset.js';

/**
 * Where data goes, and what a contact's consent must name to go with it; for pages there is a prepared index beside it,
 * and what only search needs is there and nowhere else.
 */
export const outputs: readonly { readonly folder: string; readonly scopes: readonly Scope[]; readonly forPages: boolean }[] = [
  { folder: 'data', scopes: ['web'], forPages: true },
  { folder: 'open-data', scopes: ['web', 'open-data'], forPages: false },
  { folder: 'open-data/pages', scopes: ['web', 'open-data'], forPages: true },
];

/** `dataset` as it may leave the build for `scopes` on `today`. */
export const shippable = (dataset: Dataset, scopes: readonly Scope[], today: string): Dataset =>
  applyConsent(applyPrecision(dataset), scopes, today);
