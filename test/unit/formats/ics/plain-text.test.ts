import assert from 'node:assert/strict';
import test from 'node:test';
import { plainText } from '../../../../src/formats/ics/read/plain-text.js';
import { readIcs } from '../../../../src/formats/read-ics.js';
import { aCalendar, anEvent } from '../../support/a-calendar.js';

test('the HTML that programs write becomes text, with its lines, items and addresses', () => {
  for (const [html, text] of [
    ['<p>Hallo</p><p>und <b>willkommen</b></p>', 'Hallo\n\nund willkommen'],
    ['Eins<br>Zwei<br />Drei', 'Eins\nZwei\nDrei'],
    ['Mit:<ul><li>Kaffee</li><li>Tee</li></ul>', 'Mit:\n\n– Kaffee\n– Tee'],
    ['<a href="https://example.org/a?b=1&amp;c=2">Anmeldung</a>', 'Anmeldung (https://example.org/a?b=1&c=2)'],
    ['<a target=_blank href=https://example.org/>https://example.org/</a>', 'https://example.org/'],
    // nobody put that mailbox where readers see it
    ['<A HREF="mailto:anna@example.org">Schreiben Sie uns</A>', 'Schreiben Sie uns'],
    [
      '<a href="https://example.org/1">eins</a> und</a> <a href="https://example.org/2">zwei</a>',
      'eins (https://example.org/1) und zwei (https://example.org/2)',
    ],
    ['<a href="javascript:alert(1)">hier</a>', 'hier'],
    ['<html><head><title>x</title><style>p{}</style></head><body><!-- Converted --><p>Text</p></body></html>', 'Text'],
    ['<script>alert(1)</script>Text', 'Text'],
    ['Kaffee &amp; Kuchen &#8211; f&uuml;r &#x1F389; &lt;alle&gt;', 'Kaffee & Kuchen – für 🎉 <alle>'],
    [
      'Klasse 1 < 2 & 3 > 2; <Arbeitstitel>, <3, &foo; &#0; &#55555; AT&T;',
      'Klasse 1 < 2 & 3 > 2; <Arbeitstitel>, <3, &foo; &#0; &#55555; AT&T;',
    ],
  ] as const)
    assert.equal(plainText(html), text, html);
});

test('what people write in angle brackets stays', () => {
  for (const text of [
    'Wir lernen <head> und <title>. Anmeldung bis 1. Mai.',
    'Gruppe <A>',
    'Teil <a b>',
    'a<b und c>d',
    'Wenn a<p und p>0',
    'Pfeil <-- hier, dort <!-- und weiter',
  ])
    assert.equal(plainText(text), text);
  assert.equal(plainText('Gruppe <A><br>und <b>B</b>'), 'Gruppe <A>\nund B');
  assert.equal(plainText('<!DOCTYPE html><!--[if !mso]><style>v{}</style><![endif]--><script async src=x></script>Text'), 'Text');
});

test('titles, places, topics and descriptions are read without markup, those of Outlook in HTML alone, too', () => {
  const [record] = readIcs(
    aCalendar(
      ...anEvent(
        'SUMMARY:Caf&eacute; &amp; Kuchen',
        'LOCATION:Haus &#8222;Mitte&#8220;',
        'CATEGORIES:Kultur &amp; Sprache',
        'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>F\u00fcr alle</p></body></html>',
      ),
    ),
  ).records;
  assert.deepEqual(
    [record?.title.de, record?.place?.name, record?.topics?.[0]?.de, record?.description?.de],
    ['Café & Kuchen', 'Haus „Mitte“', 'Kultur & Sprache', 'Für alle'],
  );
});

test('markup without end costs no more than its length', () => {
  for (const html of [
    '<a href="'.repeat(11_000),
    '<script>'.repeat(12_000),
    '<p '.repeat(33_000),
    '<!--'.repeat(100_000),
    `<p${' '.repeat(90_000)}`,
    `<p ${'x'.repeat(90_000)}`,
    '<p>'.repeat(33_000),
    `${' '.repeat(90_000)}x<br>`,
    `<a href="https://x.org">${'</a>'.repeat(20_000)}`,
  ])
    assert.equal(plainText(html).length <= html.length, true, html.slice(0, 9));
});
