import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consentNotExpired } from '../../../data/rules/consent-not-expired.js';
import { anOrganisation, aRegion } from './a-region.js';

const consent = { basis: 'consent', date: '2025-01-01', scope: ['web'] } as const;
const withConsent = (changes: { date?: string; until?: string } | undefined, invented = false) =>
  consentNotExpired.check(
    aRegion({
      invented,
      organisations: [anOrganisation({ contacts: [{ role: 'office', ...(changes && { consent: { ...consent, ...changes } }) }] })],
    }),
  );

test('a consent that holds today, its last day, passes', () => {
  assert.deepEqual(withConsent({ until: '2026-11-22' }), []);
});

test('a consent that ended yesterday is an error', () => {
  const [found] = withConsent({ until: '2026-11-21' });
  assert.deepEqual([found?.severity, found?.value], ['error', '2026-11-21']);
});

test('in an invented region it is a warning', () => {
  assert.equal(withConsent({ until: '2026-11-21' }, true)[0]?.severity, 'warning');
});

test('a consent that begins tomorrow, or none at all, is an error', () => {
  assert.equal(withConsent({ date: '2026-11-23' }).length, 1);
  assert.equal(withConsent(undefined).length, 1);
});
