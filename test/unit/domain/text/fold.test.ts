import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fold, foldedWords, foldWithOffsets } from '../../../../src/domain/text/fold.js';

/** What different people type for one word, language by language; the last is the folded form. */
const alike: Readonly<Record<string, readonly (readonly string[])[]>> = {
  German: [
    ['Mädchen', 'maedchen', 'MÄDCHEN', 'ma\u0308dchen', 'madchen'],
    ['Straße', 'STRASSE', 'STRAẞE', 'strasse'],
    ['Müller-Öhring', 'mueller oehring', 'muller ohring'],
    ['Elternverein e.V.', 'Elternverein  E. V', 'elternverein e v'],
    ['Eltern\u00adverein', 'elternverein'],
    ['Größe', 'groesse', 'grosse'],
  ],
  Turkish: [
    ['Çağdaş Yaşam', 'ÇAĞDAŞ YAŞAM', 'cagdas yasam'],
    ['İstanbul', 'istanbul', 'Istanbul', 'ıstanbul', 'ISTANBUL', 'istanbul'],
    ['Diyarbakır', 'DİYARBAKIR', 'diyarbakir'],
    ['Ödev yardımı', 'ODEV YARDIMI', 'odev yardimi'],
  ],
  Polish: [
    ['Łódź', 'lodz', 'LÓDZ', 'lodz'],
    ['Związek Żołnierzy', 'zwiazek zolnierzy'],
  ],
  Russian: [
    ['Ёлка', 'елка', 'ЁЛКА', 'elka'],
    ['Край', 'КРАЙ', 'krai'],
  ],
  Ukrainian: [
    ['Київ', 'КИЇВ', 'kiiv'],
    ["Сім'я", 'Сім’я', 'Сімʼя', 'СІМЯ', 'simia'],
  ],
  Arabic: [
    ['أحمد', 'احمد', 'إحمد', 'احمد'],
    ['مَدْرَسَة', 'مدرسة', 'مدرسه', 'مـدرسة', 'مدرسه'],
    ['مصطفى', 'مصطفي', 'مصطفي'],
    ['مؤسسة', 'موسسه'],
    ['٢٠٢٦', '2026'],
  ],
  Persian: [
    ['کتاب', 'كتاب', 'كتاب'],
    ['ایرانی', 'ايراني', 'ايراني'],
    ['می\u200cخواهم', 'میخواهم', 'ميخواهم'],
    ['۱۴۰۵', '1405'],
  ],
  Kurdish: [
    ['Navenda Kurdî ya Şêxê', 'navenda kurdi ya sexe'],
    ['خانۀ', 'خانه'],
  ],
  Greek: [
    ['Σύλλογος', 'ΣΥΛΛΟΓΟΣ', 'συλλογος', 'syllogos'],
    ['Ελλάδα', 'ΕΛΛΑΔΑ', 'ellada'],
  ],
  Vietnamese: [
    ['Hội người Việt Nam', 'hoi nguoi viet nam'],
    ['Đồng bào', 'DONG BAO', 'dong bao'],
  ],
  Croatian: [
    ['Đurđevac', 'durdevac'],
    ['ǅ', 'Dž', 'dz'],
  ],
  Icelandic: [['Þór', 'thor']],
  Tigrinya: [
    ['ሰላም', 'ሰላም'],
    ['ማኅበር ኤርትራ።', 'ማኅበር ኤርትራ'],
  ],
  compatibility: [
    ['𝐕𝐞𝐫𝐞𝐢𝐧', 'Ⓥⓔⓡⓔⓘⓝ', 'Ｖｅｒｅｉｎ', 'verein'],
    ['Vereinshaus ™ № 2', 'vereinshaus tm no 2'],
    ['ﬁnden', 'finden'],
  ],
};

for (const [language, groups] of Object.entries(alike)) {
  test(`folds alike what is typed for one word in ${language}`, () => {
    for (const spellings of groups) {
      const folded = spellings.at(-1);
      for (const spelling of spellings) assert.equal(fold(spelling), folded, spelling);
    }
  });
}

test('keeps the vowel signs of Tamil, without which words become others', () => {
  assert.notEqual(fold('கல்வி'), fold('கலவை'));
  assert.equal(fold('தமிழ்ச் சங்கம்'), 'தமிழ்ச் சங்கம்');
  assert.equal(fold('கொடி'.normalize('NFC')), fold('கொடி'.normalize('NFD')));
});

test('makes one space of everything between words, and none at the ends', () => {
  assert.equal(fold('  »Bunt« – e.V. (Beispiel)… '), 'bunt e v beispiel');
  assert.equal(fold(' !?–… '), '');
  assert.deepEqual(foldedWords('Çay & Simit'), ['cay', 'simit']);
  assert.deepEqual(foldedWords(' – '), []);
});

/** Text of the scripts that occur, with marks, digits, joiners and whatever else there is. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...'aeoäüßıİIéÉ ĂơữđŁłżґїЁйΣςά\u0301\u0308\u0327\u064e\u0640\u200c\u00adأإةىیک٣۴தமிழ்ሰ½…™𝐀ﬁ-’.'),
    maxLength: 30,
  }),
);

test('changes nothing that is folded already', () => {
  fc.assert(
    fc.property(text, (original) => assert.equal(fold(fold(original)), fold(original))),
    { numRuns: 3000, seed: 20261122 },
  );
});

test('folds composed and decomposed letters alike', () => {
  fc.assert(
    fc.property(text, (original) => assert.equal(fold(original.normalize('NFD')), fold(original.normalize('NFC')))),
    { numRuns: 3000, seed: 20261122 },
  );
});

test('folds upper and lower case alike', () => {
  // the capital of ŉ and the like is two letters: compared from the capital on
  const lower = text.map((original) => original.toUpperCase());
  fc.assert(
    fc.property(lower, (upper) => assert.equal(fold(upper.toLowerCase()), fold(upper))),
    { numRuns: 3000, seed: 20261122 },
  );
});

test('knows for each letter where it began: never backwards, never inside a character', () => {
  fc.assert(
    fc.property(text, (original) => {
      const { text: folded, offsets } = foldWithOffsets(original);
      assert.equal(offsets.length, folded.length + 1);
      const starts = new Set<number>([original.length]);
      for (let at = 0; at < original.length; at += String.fromCodePoint(original.codePointAt(at) ?? 0).length) starts.add(at);
      offsets.forEach((offset, i) => assert.ok(starts.has(offset) && offset >= (offsets[i - 1] ?? 0)));
    }),
    { numRuns: 3000, seed: 20261122 },
  );
});

test('ends behind the last letter and its marks, before what follows it', () => {
  assert.equal(foldWithOffsets('Verein (e.V.)').offsets.at(-1), 'Verein (e.V'.length);
  assert.equal(foldWithOffsets('Cafe\u0301 !').offsets.at(-1), 'Cafe\u0301'.length);
  assert.equal(foldWithOffsets('Muehlenau').offsets.at(-1), 'Muehlenau'.length);
});
