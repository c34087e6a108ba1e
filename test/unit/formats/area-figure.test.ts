import assert from 'node:assert/strict';
import test from 'node:test';
import de from '../../../src/domain/i18n/dictionaries/de.js';
import { drawMap } from '../../../src/domain/geo/draw-map.js';
import { writeHtml } from '../../../src/formats/html.js';
import { squareArea } from '../domain/geo/squares.js';
import { anOrganisation, judged } from '../support/a-dataset.js';
import { tagsIn } from '../support/elements-in.js';

const picture = drawMap(
  [
    { ...squareArea('05158024', [7, 51]), name: 'Mettmann' },
    { ...squareArea('05158016', [8, 51]), name: 'Hilden <b>' },
  ],
  '© Amt & Co',
)!;
const write = () =>
  writeHtml(judged({ organisations: [anOrganisation({ id: 'chor', areaServed: ['05158024'] })] }), {
    dictionary: de,
    today: '2026-11-22',
    map: picture,
  }).output;

test('the list has a map before it whose areas are links to what is in them', () => {
  const links = tagsIn(write()).filter(({ name, attributes }) => name === 'a' && attributes['aria-label']);
  assert.deepEqual(
    links.map(({ attributes }) => [attributes.href, attributes['aria-label']]),
    [['#organisation-chor', 'Mettmann, 1 Organisation']],
  );
  assert.ok(tagsIn(write()).some(({ attributes }) => attributes.id === 'organisation-chor'));
});

test('the map has no style of its own, and its words are escaped', () => {
  assert.ok(!/style|<script|on\w+=/.test(write()));
  assert.ok(write().includes('Hilden &lt;b&gt;') && write().includes('© Amt &amp; Co'));
});
