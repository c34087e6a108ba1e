import assert from 'node:assert/strict';
import { test } from 'node:test';
import { httpsLinks } from '../../../data/rules/https-links.js';
import { anOrganisation, aRegion } from './a-region.js';

const withLink = (link: { url: string; notHttps?: string }) =>
  aRegion({ organisations: [anOrganisation({ links: [{ type: 'website', ...link }] })] });

test('an https address passes', () => {
  assert.deepEqual(httpsLinks.check(withLink({ url: 'https://www.example.org/' })), []);
});

test('an http address that says why passes', () => {
  assert.deepEqual(httpsLinks.check(withLink({ url: 'http://www.example.org/', notHttps: 'Quelle nennt nur http' })), []);
});

test('an http address that does not say why is an error', () => {
  const [found] = httpsLinks.check(withLink({ url: 'http://www.example.org/' }));
  assert.deepEqual([found?.severity, found?.field], ['error', 'links[0].url']);
});

test('a reason beside an https address is a warning', () => {
  const [found] = httpsLinks.check(withLink({ url: 'https://www.example.org/', notHttps: 'Quelle nennt nur http' }));
  assert.deepEqual([found?.severity, found?.field], ['warning', 'links[0].notHttps']);
});

test('a source is cited as it was read', () => {
  const provenance = { sources: [{ title: 'Pressearchiv', url: 'http://www.example.org/1' }] };
  assert.deepEqual(httpsLinks.check(aRegion({ organisations: [anOrganisation({ provenance })] })), []);
});

test('an http address that has no field for a reason is a warning', () => {
  const contacts = [{ role: 'office' as const, url: 'http://www.example.org/kontakt' }];
  const [found] = httpsLinks.check(aRegion({ organisations: [anOrganisation({ contacts })] }));
  assert.equal(found?.severity, 'warning');
});
