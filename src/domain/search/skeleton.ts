/** Letters of the Arabic script, folded, as the consonants they share with Latin spellings; long vowels as a, i, u. */
const arabic: Readonly<Record<string, string>> = Object.fromEntries(
  'اa بb پb تt ثt جg چk حh خk دd ذd رr زz ژz سs شs صs ضd طt ظz ع غg فf قk كk گg لl مm نn هh وu يi'
    .split(' ')
    .map((pair) => [pair[0]!, pair.slice(1)]),
);

/** What Latin readers write for one consonant, the longest first. */
const latin = /dsch|tsch|sch|dj|sh|kh|ch|gh|dh|th|ph|ou|[a-z]/g;
const latinSounds: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'bdfghiklmnrstuza'].map((letter) => [letter, letter])),
  dsch: 'g',
  tsch: 'k',
  sch: 's',
  dj: 'g',
  sh: 's',
  kh: 'k',
  ch: 'k',
  gh: 'g',
  dh: 'd',
  th: 't',
  ph: 'f',
  ou: 'u',
  p: 'b',
  v: 'f',
  q: 'k',
  c: 'k',
  j: 'g',
  x: 'ks',
  o: 'u',
  w: 'u',
  e: 'i',
  y: 'i',
};
const enoughConsonants = 3;

/** Whether a folded word is written in Arabic letters. */
export const isArabic = (word: string): boolean => /^[\u0600-\u06ff]+$/.test(word);

/**
 * What is left of a folded word when only its consonants count, by which Arabic and Latin spellings of one name meet;
 * with its vowels where it has few consonants. Undefined for what has too little to tell by.
 *
 * @example
 * skeleton('السلام') === skeleton('salam') //=> true
 */
export function skeleton(word: string): string | undefined {
  // what has no vowel in Latin letters is an abbreviation, and no name from another script
  if (!isArabic(word) && !/[aeiouy]/.test(word)) return undefined;
  const sounds = isArabic(word)
    ? Array.from(word.replace(/^ال(?=.{2})/, ''), (letter) => arabic[letter] ?? '').join('')
    : (word.match(latin) ?? []).map((spelling) => latinSounds[spelling]).join('');
  const single = sounds.replace(/h$/, '').replace(/(.)\1+/g, '$1');
  const consonants = single.replace(/[aiu]/g, '');
  if (consonants.length >= enoughConsonants) return consonants;
  return single.length >= enoughConsonants ? single : undefined;
}
