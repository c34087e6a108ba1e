import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { jsonForScript } from '../../../src/formats/json-for-script.js';

test('holds no sign that a browser reads as markup or as the end of a line, and loses nothing', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.string({ unit: fc.constantFrom(...'</script><!--\u2028\u2029"\\\u007f\u0085\uffff\u{1ffff}') }),
      (value, text) => {
        const written = jsonForScript({ value, text });
        assert.doesNotMatch(written, /[<\u2028\u2029\u007f-\u009f\p{Noncharacter_Code_Point}]/u);
        assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify({ value, text })));
      },
    ),
    { seed: 20261122 },
  );
});
