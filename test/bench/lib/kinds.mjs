// For each kind of query: which records fit, and what is typed for one. `turn` alternates the variants of a kind.
import { arabicDigits, bare, inCyrillic, otherKeyboard, persianDigits, romanised, transcribed, withoutMarks } from './spellings.mjs';
import { mistyped } from './slips.mjs';
import { inventedWord } from './words.mjs';

const lettersOf = (word) => [...word].length;
const isOneWord = ({ own, separate }) => !separate && lettersOf(own) >= 6;

/** `of.label(index)` gives a label of an offer of the record (in a language, if named), `of.purpose(index)` its German purpose. */
export const makersOf = (random, of) => ({
  exact: {
    make: ({ own, alias }, turn) => (turn % 3 === 2 && alias ? asked(alias.name) : asked(own)),
  },
  prefix: {
    fits: ({ own }) => lettersOf(own) >= 7,
    make({ own, town }, turn) {
      const begun = own.slice(0, Math.ceil(own.length * 0.65));
      return turn % 3 === 2 ? { text: `${town} ${begun}`, words: [town, begun] } : asked(begun);
    },
  },
  'one slip': {
    fits: (seed) => isOneWord(seed) && lettersOf(seed.town) >= 6,
    make({ own, alias, town }, turn, index) {
      if (turn % 4 === 1 && alias && lettersOf(alias.name) >= 5) return mistake(random, alias.name, 1);
      if (turn % 4 === 2) return besides(mistake(random, own, 1), town);
      if (turn % 4 === 3) return besides(mistake(random, town, 1), of.label(index, 'de'));
      return mistake(random, own, 1);
    },
  },
  'two slips': {
    fits: (seed) => isOneWord(seed) && lettersOf(seed.own) >= 9,
    make: ({ own, town }, turn) => (turn % 3 === 2 ? besides(mistake(random, own, 2), town) : mistake(random, own, 2)),
  },
  umlaut: {
    fits: ({ own, withUmlauts }) => withUmlauts || /[äöüßığşç]/i.test(own),
    make({ own, withUmlauts }, turn) {
      if (withUmlauts) return { text: withUmlauts, words: [own] };
      return { text: turn % 2 ? transcribed(own) : bare(own), words: [own] };
    },
  },
  compound: {
    fits: ({ compound }) => compound && lettersOf(compound.parts[0]) >= 3,
    make({ compound: { parts, alone }, town }, turn) {
      const [first, middle, last] = parts;
      const variants = [
        asked(first),
        asked(middle),
        asked(last),
        { text: `${last} ${town}`, words: [last, town] },
        { text: `${last} ${alone}`, words: [first, last] },
      ];
      return variants[turn % variants.length];
    },
  },
  joined: {
    fits: ({ separate, compound }) => separate || compound,
    make({ own, separate, compound, town }, turn) {
      const typed = separate ? separate.join('') : compound.parts.join(' ');
      return turn % 3 === 2 ? { text: `${typed} ${town}`, words: [own, town] } : { text: typed, words: [own] };
    },
  },
  several: {
    make({ own, compound, town }, turn, index) {
      const label = of.label(index, 'de');
      const words = [[label, town], [own, town], [own, label], compound ? [compound.parts[2], town, label] : [town, own, label]][turn % 4];
      return { text: random.shuffled(words).join(' '), words };
    },
  },
  // a word that the record lacks, and mostly every other: what has most of them is wanted
  'not all': {
    make({ own, body, town }, turn, index) {
      const words = [
        [own, town, inventedWord(random, 'de')],
        [of.label(index, 'de'), town, inventedWord(random, 'tr')],
        [own, body, of.otherTown(index)],
        [inventedWord(random, 'sl'), own],
      ][turn % 4];
      return { text: random.shuffled(words).join(' '), words, isMost: true };
    },
  },
  language: {
    make({ town }, turn, index) {
      const word = turn % 3 === 2 ? of.languageName(index) : of.label(index);
      return turn % 2 ? { text: `${word} ${town}`, words: [word, town] } : asked(word);
    },
  },
  script: {
    fits: ({ alias, language }) => language === 'tr' || (alias && alias.language !== 'tr'),
    make({ own, alias, language, town, postalCode }, turn, index) {
      if (turn % 5 === 4) {
        const label = of.label(index, turn % 2 ? 'fa' : 'ar');
        return { text: `${label} ${(turn % 2 ? persianDigits : arabicDigits)(postalCode)}`, words: [label, postalCode] };
      }
      if (language === 'tr') return { text: turn % 2 ? own.toLocaleUpperCase('tr') : bare(own).toUpperCase(), words: [own], isCased: true };
      const typed = [alias.name, withoutMarks(alias.name), otherKeyboard(alias.name), `${town} ${withoutMarks(alias.name)}`][turn % 4];
      return { text: typed, words: turn % 4 === 3 ? [alias.name, town] : [alias.name] };
    },
  },
  romanised: {
    fits: ({ alias, language }) => language === 'tr' || (alias && ['ru', 'uk', 'ar', 'fa'].includes(alias.language)),
    make({ own, alias, language }, turn) {
      const reader = turn % 2 ? 'de' : 'en';
      if (language === 'tr' && (turn % 4 === 3 || !alias?.spoken)) return { text: inCyrillic(own), words: [own] };
      return { text: alias.spoken?.[reader] ?? romanised(alias.name, reader, alias.language), words: [alias.name] };
    },
  },
  phrase: {
    make({ own, town }, turn, index) {
      const words = of.purpose(index).replace(/\..*/, '').split(' ');
      const at = random.below(words.length - 2);
      const phrase = words.slice(at, at + 3).join(' ');
      return turn % 3 === 2 ? { text: `"${own}" ${town}`, words: [own, town] } : { text: `"${phrase}"`, words: [phrase] };
    },
  },
  minus: {
    fits: isOneWord,
    make({ own, town, body }, turn, index) {
      const [words, without] = [
        [[town], own],
        [[of.label(index, 'de')], town],
        [[town, of.label(index, 'de')], body],
      ][turn % 3];
      return { text: `${words.join(' ')} -${without}`, words, without };
    },
  },
});

const asked = (word) => ({ text: word, words: [word] });
const besides = ({ text, words }, other) => ({ text: `${text} ${other}`, words: [...words, other] });
const mistake = (random, word, count) => ({ text: mistyped(random, word.toLowerCase(), count, count === 2 ? 8 : 4), words: [word] });
