import assert from 'node:assert/strict';
import test from 'node:test';
import { languageWords } from '../../../../src/domain/i18n/language-words.js';

test('knows a language by what readers of ten languages call it', () => {
  const words = languageWords('ar').map((word) => word.toLowerCase());
  for (const word of ['arapça', 'عربي', 'العربية', 'arabisch', 'арабский', 'арабською', 'arabe', 'arabic', 'arabski'])
    assert.ok(words.includes(word), word);
});

test('knows languages that browsers do not name, by their own names too', () => {
  for (const [code, word] of [
    ['kmr', 'Kurmandschi'],
    ['ti', 'ትግርኛ'],
    ['ckb', 'Sorani'],
    ['uk', 'українська'],
  ] as const) {
    const words = languageWords(code).map((name) => name.toLowerCase());
    assert.ok(
      words.some((name) => name.includes(word.toLowerCase())),
      `${code}: ${word}`,
    );
  }
});

test('gives each word once, and throws on no tag', () => {
  for (const code of ['de', 'prs', 'x', '', '__proto__', 'de-DE-u-co-phonebk', '🦆']) {
    const words = languageWords(code);
    assert.equal(new Set(words).size, words.length, code);
  }
});
