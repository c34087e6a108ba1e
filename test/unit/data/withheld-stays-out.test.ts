import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withheldStaysOut } from '../../../data/rules/withheld-stays-out.js';
import { aMeeting, anOrganisation, aRegion } from './a-region.js';
import { consent } from './sources.js';

const check = (changes: Parameters<typeof anOrganisation>[0]) =>
  withheldStaysOut.check(aRegion({ organisations: [anOrganisation(changes)] }));
const withPhrase = (phrase: string) => ({ provenance: { sources: [{ title: 'Liste', phrase }] } });
const printOnly = { role: 'press' as const, phone: '+49 2104 992175', consent: consent('print') };

test('a withheld number that stands nowhere else passes', () => {
  assert.deepEqual(check({ contacts: [printOnly], ...withPhrase('Sachgebiet Integration') }), []);
});

test('a withheld number in a phrase is an error for each output, however it is grouped', () => {
  const found = check({ contacts: [printOnly], ...withPhrase('Tel. 02104/ 99 21 75') });
  assert.deepEqual(
    found.map(({ field, severity }) => [field, severity]),
    [
      ['contacts[0]', 'error'],
      ['contacts[0]', 'error'],
    ],
  );
});

test('a number that another contact shows in the open is no leak', () => {
  const open = { role: 'office' as const, phone: '+49 2104 992175', consent: consent('web', 'open-data') };
  assert.deepEqual(check({ contacts: [printOnly, open] }), []);
});

test('a mailbox or number that only ends like the withheld one is no leak', () => {
  const contacts = [{ role: 'press' as const, email: 'presse@example.org', phone: '+49 2104 992175', consent: consent('print') }];
  assert.deepEqual(check({ contacts, ...withPhrase('stadt-presse@example.org, 02104 9921751') }), []);
});

test('a street that the precision withholds must not stand in a text of its record', () => {
  const place = { street: 'Talstraße 7a', precision: 'municipality' as const };
  assert.deepEqual(check({ places: [place] }), []);
  const [found] = withheldStaysOut.check(aRegion({ meetings: [aMeeting({ place, description: { de: 'Treffpunkt Talstraße 7a' } })] }));
  assert.equal(found?.field, 'place.street');
});
