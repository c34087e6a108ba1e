import assert from 'node:assert/strict';
import test from 'node:test';
import de from '../../../src/domain/i18n/dictionaries/de.js';
import { drawMap } from '../../../src/domain/geo/draw-map.js';
import { writeHtml } from '../../../src/formats/html.js';
import { squareArea } from '../domain/geo/squares.js';
import { anOrganisation, judged } from '../support/a-dataset.js';
import { tagsIn, textIn } from '../support/elements-in.js';

const picture = drawMap(
  [
    { ...squareArea('05158024', [7, 51]), name: 'Mettmann' },
    { ...squareArea('05158016', [8, 51]), name: 'Hilden <b>' },
  ],
  '© Amt & Co',
)!;
const zirkel = anOrganisation({ id: 'zirkel', name: 'Zirkel <b>', areaServed: ['05158024'] });
const write = () =>
  writeHtml(judged({ organisations: [zirkel, anOrganisation({ id: 'chor', name: 'Chor', areaServed: ['05158024'] })] }), {
    dictionary: de,
    today: '2026-11-22',
    map: picture,
  }).output;

test('the list has a map before it whose areas lead to their town', () => {
  const links = tagsIn(write()).filter(({ name, attributes }) => name === 'a' && attributes['aria-label']);
  assert.deepEqual(
    links.map(({ attributes }) => [attributes.href, attributes['aria-label']]),
    [['#town-05158024', 'Mettmann, 2 Organisationen']],
  );
});

test('a town leads to all that are in it, in the order of the list', () => {
  const html = write();
  const [town = ''] = /<li id="town-05158024">.*<\/li>/.exec(html) ?? [];
  assert.equal(textIn(town), 'Mettmann (2 Organisationen): Chor · Zirkel <b>');
  const links = tagsIn(town).flatMap(({ attributes }) => attributes.href ?? []);
  assert.deepEqual(links, ['#organisation-chor', '#organisation-zirkel']);
  for (const link of links) assert.ok(tagsIn(html).some(({ attributes }) => `#${attributes.id}` === link));
  assert.ok(!html.includes('town-05158016'));
});

test('the map has no style of its own, and its words are escaped', () => {
  assert.ok(!/style|<script|on\w+=/.test(write()));
  assert.ok(write().includes('Hilden &lt;b&gt;') && write().includes('© Amt &amp; Co'));
});
