import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMobile, isPersonalMailbox, noPersonalContacts } from '../../../data/rules/no-personal-contacts.js';
import { aMeeting, anOrganisation, aRegion } from './a-region.js';

const office = { basis: 'official-function', date: '2020-01-01', scope: ['web'] } as const;
const agreed = { basis: 'consent', date: '2020-01-01', scope: ['web'] } as const;

test('the mailbox of a function passes', () => {
  for (const email of [
    'integration@kreis-mettmann.de',
    'megration-news@kreis-mettmann.de',
    'info.tkv@example.org',
    'verein1.mettmann@example.org',
  ])
    assert.equal(isPersonalMailbox(email), false, email);
});

test('first and last name, an initial, or a free provider make a mailbox personal', () => {
  for (const email of [
    'anna.muster@kreis-mettmann.de',
    'a.muster@example.org',
    'elif.muster-beispiel@example.org',
    'elternverein@web.de',
    'verein@gmail.com',
  ])
    assert.ok(isPersonalMailbox(email), email);
});

test('German mobile numbers are told from landlines', () => {
  for (const phone of ['+49 151 2345678', '+49 1624567890', '+49 175 123456']) assert.ok(isMobile(phone), phone);
  for (const phone of ['+49 2104 992175', '+49 180 123456', '+49 30 1567890']) assert.equal(isMobile(phone), false, phone);
});

test('a personal mailbox with consent passes', () => {
  const contacts = [{ role: 'chair' as const, email: 'anna.muster@example.org', personal: true, consent: agreed }];
  assert.deepEqual(noPersonalContacts.check(aRegion({ organisations: [anOrganisation({ contacts })] })), []);
});

test('a personal mailbox or a mobile number on another basis is an error', () => {
  const contacts = [{ role: 'office' as const, email: 'anna.muster@example.org', phone: '+49 151 2345678', consent: office }];
  const found = noPersonalContacts.check(aRegion({ organisations: [anOrganisation({ contacts })] }));
  assert.deepEqual(
    found.map(({ field, severity }) => [field, severity]),
    [
      ['contacts[0].email', 'error'],
      ['contacts[0].phone', 'error'],
    ],
  );
});

test('a mailbox inside a phrase or a text is found too', () => {
  const provenance = { sources: [{ title: 'Presse', phrase: 'Kontakt: anna.muster@example.org' }] };
  const found = noPersonalContacts.check(
    aRegion({ meetings: [aMeeting({ provenance, description: { de: 'Mail an a.muster@example.org' } })] }),
  );
  assert.deepEqual(
    found.map(({ field }) => field),
    ['description.de', 'provenance.sources[0].phrase'],
  );
});

test('a contact that says it is personal needs consent', () => {
  const contacts = [{ role: 'chair' as const, email: 'vorstand@example.org', personal: true, consent: office }];
  const [found] = noPersonalContacts.check(aRegion({ organisations: [anOrganisation({ contacts })] }));
  assert.equal(found?.field, 'contacts[0].personal');
});
