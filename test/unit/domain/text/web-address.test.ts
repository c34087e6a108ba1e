import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { webAddress } from '../../../../src/domain/text/web-address.js';

test('gives the address and a short form of it', () => {
  assert.deepEqual(webAddress('https://www.example.org/'), { href: 'https://www.example.org/', label: 'example.org' });
  assert.equal(webAddress('http://example.org/verein')?.label, 'example.org/verein');
  assert.equal(webAddress('https://example.org/a?suche=b#c')?.label, 'example.org/a');
  assert.equal(webAddress(`https://example.org/${'lang'.repeat(20)}`)?.label, 'example.org');
});

test('does not mind how the scheme is written', () => {
  assert.equal(webAddress('HTTPS://EXAMPLE.ORG/Pfad')?.href, 'https://example.org/Pfad');
});

test('shows whose site it is, not who is to log in there', () => {
  assert.equal(webAddress('https://www.example.org@anders.example/')?.label, 'anders.example');
});

test('gives nothing for what is no web address', () => {
  const scripts = [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
  ];
  const others = [
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    'mailto:a@example.org',
    'ftp://example.org',
    'about:blank',
  ];
  for (const url of [...scripts, ...others, '/verein', '//example.org', 'example.org', '#oben', '', 'https://', 'http://%']) {
    assert.equal(webAddress(url), undefined, url);
  }
});

test('gives http and https only, whatever it is given', () => {
  const url = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.tuple(fc.constantFrom('javascript:', 'data:', '\tjava', 'http:', 'HTTPS://'), fc.string()).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(url, (text) => assert.match(webAddress(text)?.href ?? 'https://', /^https?:\/\//)),
    { numRuns: 500, seed: 20261122 },
  );
});
