import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { placeNamed } from '../../../../src/domain/geo/place-named.js';
import { anOrganisation, aTown, judged } from '../../support/a-dataset.js';

const towns = [
  aTown({ ags: '99001001', name: 'Beispielstadt', latitude: 51.5, longitude: 7.2, postalCodes: ['99001', '99009'] }),
  aTown({
    ags: '99001002',
    name: 'Langenmuster',
    officialName: 'Langenmuster (Rhld.)',
    latitude: 51.7,
    longitude: 7.4,
    postalCodes: ['99002', '99009'],
  }),
  aTown({ ags: '99001003', name: 'Probeheim am Rhein', latitude: 51.3, longitude: 7, postalCodes: ['99003'] }),
  aTown({ ags: '99001004', name: 'Probehain', latitude: 51.2, longitude: 7.1, postalCodes: ['99004'] }),
  aTown({ ags: '99002001', name: 'Muster', district: 'Muster', latitude: 50, longitude: 8, postalCodes: ['99005'] }),
];
const places = [
  { locality: 'Alt-Örtchen', postalCode: '99077', ags: '99001002', latitude: 51.61, longitude: 7.31, precision: 'district' as const },
  { locality: 'Alt-Örtchen', ags: '99001002', latitude: 51.63, longitude: 7.33, precision: 'district' as const },
];
const dataset = judged({ organisations: [anOrganisation({ places })], municipalities: towns });
const named = (text: string) => placeNamed(text, dataset);
const nameAndKind = (text: string) => [named(text)?.name, named(text)?.kind];

test('knows a postal code, however it is written', () => {
  for (const text of ['99003', ' 99003 ', 'D-99003', '99003 Probeheim', '٩٩٠٠٣', 'Rheinstraße, 99003'])
    assert.deepEqual(named(text), {
      latitude: 51.3,
      longitude: 7,
      name: '99003 Probeheim am Rhein',
      kind: 'postal-code',
      ags: ['99001003'],
    });
});

test('gives the middle of several municipalities with one postal code, or the one that is named', () => {
  assert.deepEqual(named('99009')?.ags, ['99001001', '99001002']);
  assert.equal(named('99009')?.latitude.toFixed(3), '51.600');
  assert.deepEqual(named('99009 Langenmuster')?.ags, ['99001002']);
});

test('knows a municipality by its name, its official name and words around them', () => {
  for (const text of ['Langenmuster', 'langenmuster', 'LANGENMUSTER (Rhld.)', 'Stadt Langenmuster', 'Langenmuster, Kreis'])
    assert.deepEqual(nameAndKind(text), ['Langenmuster', 'municipality']);
});

test('takes the beginning of a name where only one begins so', () => {
  assert.equal(named('beisp')?.name, 'Beispielstadt');
  assert.equal(named('probehe')?.name, 'Probeheim am Rhein');
  assert.equal(named('Probeh'), undefined);
  assert.equal(named('be'), undefined);
});

test('tells a municipality from the district of its name', () => {
  assert.deepEqual(nameAndKind('Muster'), ['Muster', 'municipality']);
  assert.deepEqual(nameAndKind('Musterkreis'), ['Musterkreis', 'district']);
  assert.equal(named('Musterkreis')?.ags.length, 4);
});

test('knows localities and postal codes that only records name', () => {
  assert.deepEqual(nameAndKind('alt oertchen'), ['Alt-Örtchen', 'locality']);
  assert.equal(named('alt oertchen')?.longitude.toFixed(2), '7.32');
  assert.deepEqual(nameAndKind('99077'), ['99077 Alt-Örtchen', 'postal-code']);
});

test('does not give away the place of a religious community', () => {
  const community = anOrganisation({ kind: 'religious-community', places: [{ ...places[0]!, precision: 'exact' }] });
  const found = placeNamed('99077', judged({ organisations: [community], municipalities: towns }));
  assert.equal(found, undefined);
});

test('knows nothing of other places, of no text, of a text without an end', () => {
  for (const text of ['', '   ', '99999', 'Atlantis', '-', 'x'.repeat(1_000_000), '٩'.repeat(99)]) assert.equal(named(text), undefined);
});

test('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const found = named(text);
      assert.ok(found === undefined || (Number.isFinite(found.latitude) && found.name !== ''));
    }),
  );
});
