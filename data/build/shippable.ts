import { applyConsent } from '../../src/model/apply-consent.js';
import { applyPrecision } from '../../src/model/apply-precision.js';
import type { Scope } from '../../src/model/consent.js';
import type { Dataset } from '../../src/model/dataset.js';

/** Where data goes, and what a contact's consent must name to go with it. */
export const outputs: readonly { readonly folder: string; readonly scopes: readonly Scope[] }[] = [
  { folder: 'data', scopes: ['web'] },
  { folder: 'open-data', scopes: ['web', 'open-data'] },
];

/** `dataset` as it may leave the build for `scopes` on `today`. */
export const shippable = (dataset: Dataset, scopes: readonly Scope[], today: string): Dataset =>
  applyConsent(applyPrecision(dataset), scopes, today);
