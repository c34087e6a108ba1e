/** The letters of `from`, in order, each as the piece of `to` that stands in its place. */
const lettersOf = (from: string, to: string): Record<string, string> => {
  const pieces = to.split(' ');
  return Object.fromEntries([...from].map((letter, i) => [letter, pieces[i] ?? '']));
};

/** Letters that decompose into nothing simpler but are typed as if they did, and Cyrillic and Greek as Latin readers spell them. */
const plainLetters: Readonly<Record<string, string>> = {
  ...lettersOf(
    'абвгґдеєжзиіыклмнопрстуфхцчшщэюяђјљњћџғқңөүұһә',
    'a b v g g d e e z z i i i k l m n o p r s t u f h c c s s e iu ia d j l n c c g k n o u u h a',
  ),
  ...lettersOf('αβγδεζηθικλμνξοπρστυφχψως', 'a v g d e z i th i k l m n x o p r s t y f h ps o s'),
  ъ: '',
  ь: '',
  ß: 'ss',
  ẞ: 'ss',
  ı: 'i',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ŋ: 'n',
  ħ: 'h',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ء: '',
  ـ: '',
};
/** What words are typed without: apostrophes, invisible characters (soft hyphen, joiners) and accents. The vowel signs of Indian scripts are none. */
const silent =
  /['’‘ʼ`´ʻ׳״]|\p{Cf}|(?=\p{M})[\p{sc=Inherited}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Ethiopic}]/gu;
const separators = /[^\p{L}\p{N}\p{M}]+/gu;

/** What became of each character seen so far: a text has many, a language has few. */
const folds = new Map<string, string>();
const mostFolds = 5000;

/** One character as search compares it. */
function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  if (folds.size >= mostFolds) folds.clear();
  const folded = computeFold(character);
  folds.set(character, folded);
  return folded;
}

function computeFold(character: string): string {
  const plain = character.replace(silent, '').normalize('NFKD').toLowerCase().replace(silent, '').replace(separators, ' ');
  return [...plain].map((letter) => plainLetters[letter] ?? digit(letter)).join('');
}

/** Arabic and Persian digits as 0 to 9. */
const digit = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return letter;
};

/** Folded text and, for each of its characters, where it began in the original; one further entry says where the last word ends. */
export interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

/**
 * `original` as search compares it, with the way back: lower case, without marks, ä = ae = a (and ö, ü alike), ß = ss,
 * one form for the Arabic letters that are typed alike, Cyrillic and Greek in Latin letters, anything that is neither
 * letter nor digit a single space. With `keepsE`, "ae" stays two letters: "Kitaeltern" is no "Kitältern".
 *
 * @example
 * foldWithOffsets('Ähre').text //=> 'ahre'
 */
export function foldWithOffsets(original: string, keepsE = false): Folded {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  let end = 0;
  // kept beside `text`: to look at the end of a text that grows costs its whole length
  let last = ' ';
  for (const character of original) {
    const folded = foldCharacter(character);
    for (const letter of folded) {
      const isSecondSpace = letter === ' ' && last === ' ';
      const isUmlautE = !keepsE && letter === 'e' && 'aou'.includes(last);
      if (isSecondSpace || isUmlautE) continue;
      text += letter;
      last = letter;
      for (let i = 0; i < letter.length; i++) offsets.push(at);
    }
    at += character.length;
    if (last !== ' ' || folded.trim()) end = at;
  }
  text = text.trimEnd();
  return { text, offsets: [...offsets.slice(0, text.length), end] };
}

/**
 * `original` folded for comparison; see {@link foldWithOffsets} for the rules.
 *
 * @example
 * fold('Çağdaş Straße, Чагдаш, Mädchen') //=> 'cagdas strasse cagdas madchen'
 */
export const fold = (original: string): string => foldWithOffsets(original).text;

/** The words of a folded text. */
export const foldedWords = (original: string): string[] => fold(original).split(' ').filter(Boolean);
