import assert from 'node:assert/strict';
import test from 'node:test';
import { applyConsent } from '../../../src/model/apply-consent.js';
import type { Scope } from '../../../src/model/consent.js';
import { anOrganisation, judged } from '../support/a-dataset.js';

const today = '2026-11-22';
const contact = (email: string, scope: Scope[], until?: string) => ({
  role: 'office' as const,
  email,
  consent: { basis: 'official-function' as const, date: '2026-01-01', scope, ...(until !== undefined && { until }) },
});
const withContacts = (...contacts: NonNullable<ReturnType<typeof anOrganisation>['contacts']>) =>
  judged({ organisations: [anOrganisation({ contacts })] });

test('keeps a contact only where every scope is named', () => {
  const dataset = withContacts(contact('web@example.org', ['web']), contact('offen@example.org', ['open-data', 'web']));
  assert.deepEqual(applyConsent(dataset, ['web'], today), dataset);
  const [organisation] = applyConsent(dataset, ['web', 'open-data'], today).organisations;
  assert.deepEqual(
    organisation?.contacts?.map(({ email }) => email),
    ['offen@example.org'],
  );
});

test('leaves nothing behind of a contact that may not be shown', () => {
  const dataset = withContacts(contact('druck@example.org', ['print']), contact('alt@example.org', ['web'], '2026-11-21'), {
    role: 'office',
    email: 'ohne@example.org',
  });
  const shown = applyConsent(dataset, ['web'], today);
  assert.deepEqual(shown.organisations, [anOrganisation()]);
  assert.ok(Object.isFrozen(shown.organisations[0]));
});

test('takes out what sources say of a withheld contact', () => {
  const provenance = {
    sources: [{ title: 'Liste' }],
    statements: [
      { field: 'contacts[0].email', value: 'druck@example.org', source: 0 },
      { field: 'foundedYear', value: '1998', source: 0 },
    ],
  };
  const dataset = judged({ organisations: [anOrganisation({ contacts: [contact('druck@example.org', ['print'])], provenance })] });
  const text = JSON.stringify(applyConsent(dataset, ['web'], today));
  assert.ok(!text.includes('druck@example.org'));
  assert.ok(text.includes('foundedYear'));
});
