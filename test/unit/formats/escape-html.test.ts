import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { escapeHtml } from '../../../src/formats/escape-html.js';
import { readEntities } from '../support/elements-in.js';

test('escapes what ends a text or an attribute', () => {
  assert.equal(escapeHtml(`<b a="1" b='2'> & &amp;`), '&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt; &amp; &amp;amp;');
});

test('leaves no sign that a browser reads as markup, and loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`<>&"'abä;#=/ `) }), (text) => {
      assert.doesNotMatch(escapeHtml(text), /[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
      assert.equal(readEntities(escapeHtml(text)), text);
    }),
    { seed: 20261122 },
  );
});
