// How people write one word in other ways: with their keyboard, their alphabet, their digits.

const umlauts = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const turkish = { ı: 'i', ğ: 'g', ş: 's', ç: 'c' };
const replaced = (word, letters) => [...word].map((letter) => letters[letter] ?? letter).join('');

/** `straße`, `müller` → `strasse`, `mueller`; Turkish letters without their marks. */
export const transcribed = (word) => replaced(word.toLowerCase(), { ...umlauts, ...turkish });

/** Without any dots and tails, as on a keyboard that has none. */
export const bare = (word) => replaced(word.toLowerCase(), { ...turkish, ä: 'a', ö: 'o', ü: 'u', ß: 'ss' });

/** As many type it: alef and yeh without their marks, е for ё, Greek without accents. */
export const withoutMarks = (word) =>
  replaced(word.toLowerCase(), { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه', ё: 'е', ά: 'α', έ: 'ε', ό: 'ο', ή: 'η', ί: 'ι' });

/** Arabic words from a Persian keyboard, and the other way round. */
export const otherKeyboard = (word) =>
  /[یکگپچ]/.test(word) ? replaced(word, { ی: 'ي', ک: 'ك' }) : replaced(word.toLowerCase(), { ي: 'ی', ى: 'ی', ك: 'ک' });

const digits = (zero) => (number) => number.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
export const arabicDigits = digits(0x660);
export const persianDigits = digits(0x6f0);

/** `а:a ж:sch:zh` → what stands for each letter: for Germans, and after a second colon for English readers. */
const table = (text) =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => [entry[0], entry.slice(2).split(':')]),
  );

const cyrillic = table(`а:a б:b в:w:v г:g ґ:g д:d е:e ё:jo:yo є:je:ye ж:sch:zh з:s:z и:i і:i ї:ji:yi й:j:y к:k л:l м:m н:n о:o п:p р:r
  с:s т:t у:u ф:f х:ch:kh ц:z:ts ч:tsch:ch ш:sch:sh щ:schtsch:shch ъ: ы:y ь: э:e ю:ju:yu я:ja:ya`);

/** A Cyrillic word as Germans or English readers write it. */
export function romanised(word, reader, language) {
  const letters = language === 'uk' ? { ...cyrillic, и: ['y'], г: ['h'] } : cyrillic;
  const written = ([german, english = german]) => (reader === 'de' ? german : english);
  return [...word.toLowerCase()].map((letter) => written(letters[letter] ?? [letter])).join('');
}

const turkishSounds = table(`a:а b:б c:дж ç:ч d:д e:е f:ф g:г ğ:г h:х ı:ы i:и j:ж k:к l:л m:м n:н o:о ö:о p:п r:р s:с ş:ш t:т u:у ü:у v:в
  y:й z:з`);

/** A Turkish word as a reader of Russian writes it down. */
export const inCyrillic = (word) => [...word.toLowerCase()].map((letter) => turkishSounds[letter] ?? letter).join('');
