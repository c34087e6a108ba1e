// What readers type, made from the records themselves: so each query has a record that it must find.
import { random as randomOf } from './random.mjs';
import { fields } from './texts.mjs';

const perKind = 25;

/**
 * Eight kinds of query, 25 of each. `isGood` tells whether a record answers it as well as the one it was made from: it has
 * the meant words as they are really written, and the meant terms.
 */
export function queries({ dataset, seeds }, texts, seed) {
  const random = randomOf(seed + 1);
  const raw = texts.map((text) =>
    fields
      .map((field) => text[field])
      .join(' | ')
      .toLowerCase(),
  );
  const terms = new Map(dataset.terms.map((term) => [term.id, term]));
  const kindsOf = makers(random, (index) => random.pick(dataset.organisations[index].offers.map(({ term }) => terms.get(term))));
  return Object.entries(kindsOf).flatMap(([kind, { fits, make }]) =>
    Array.from({ length: perKind }, (_, turn) => {
      const index = pickFitting(random, seeds, fits);
      const { text, words, term } = make(seeds[index], turn, index);
      const wanted = words.map((word) => word.toLowerCase());
      const isGood = (i) =>
        wanted.every((word) => raw[i].includes(word)) && (!term || dataset.organisations[i].offers.some((offer) => offer.term === term.id));
      return { kind, turn, text: text.toLowerCase(), isGood };
    }),
  );
}

export const kindsOfQuery = ['exact', 'prefix', 'mistake', 'umlaut', 'compound', 'several', 'language', 'script'];

/** For each kind: which records fit, and what is typed for one. `turn` alternates the variants of a kind. */
const makers = (random, offerOf) => ({
  exact: { make: ({ own }) => ({ text: own, words: [own] }) },
  prefix: {
    fits: ({ own }) => own.length >= 7,
    make: ({ own }) => {
      const begun = own.slice(0, Math.ceil(own.length * 0.65));
      return { text: begun, words: [begun] };
    },
  },
  mistake: {
    fits: ({ own }) => own.length >= 7,
    make: ({ own }, turn) => ({ text: mistyped(random, own.toLowerCase(), own.length >= 10 && turn % 3 === 0 ? 2 : 1), words: [own] }),
  },
  umlaut: {
    fits: ({ own }) => /[äöüßığşç]/i.test(own),
    make: ({ own }, turn) => ({ text: turn % 2 ? transcribed(own) : bare(own), words: [own] }),
  },
  compound: {
    fits: ({ tail }) => tail,
    make: ({ tail, town }, turn) => (turn % 2 ? { text: `${tail} ${town}`, words: [tail, town] } : { text: tail, words: [tail] }),
  },
  several: {
    make({ own, body, town }, turn, index) {
      const term = offerOf(index);
      return turn % 2 ? { text: `${term.labels.de} ${town}`, words: [town], term } : { text: `${own} ${body}`, words: [own] };
    },
  },
  language: {
    make({ town }, turn, index) {
      const term = offerOf(index);
      const word = turn % 2 ? term.labels.en : term.labels.tr;
      return turn % 3 ? { text: `${word} ${town}`, words: [town], term } : { text: word, words: [], term };
    },
  },
  script: {
    fits: ({ alias }) => alias && alias.language !== 'tr',
    make({ alias, town }, turn, index) {
      if (turn % 3 === 0) return { text: alias.name, words: [alias.name] };
      if (turn % 3 === 1) return { text: typedPlainly(alias.name), words: [alias.name] };
      const term = offerOf(index);
      return {
        text: `${random.pick(['ar', 'fa', 'ru', 'uk'].map((code) => term.labels[code] ?? term.labels.de))} ${town}`,
        words: [town],
        term,
      };
    },
  },
});

function pickFitting(random, seeds, fits = () => true) {
  for (let tries = 0; tries < 10_000; tries++) {
    const index = random.below(seeds.length);
    if (fits(seeds[index])) return index;
  }
  throw new Error('The directory has no record for this kind of query; take another --seed.');
}

/** `word` with slips of the fingers: a letter lost, doubled, swapped with the next, or another. */
function mistyped(random, word, slips) {
  const letters = [...word];
  for (let slip = 0; slip < slips; slip++) {
    const at = 1 + random.below(letters.length - 2);
    const kind = random.below(4);
    if (kind === 0) letters.splice(at, 1);
    else if (kind === 1) letters.splice(at, 0, letters[at]);
    else if (kind === 2) letters.splice(at, 2, letters[at + 1], letters[at]);
    else letters[at] = random.pick([...'enirstalo']);
  }
  return letters.join('');
}

const twoLetters = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ı: 'i', ğ: 'g', ş: 's', ç: 'c' };
const transcribed = (word) => word.toLowerCase().replace(/[äöüßığşç]/g, (letter) => twoLetters[letter]);
const bare = (word) => word.toLowerCase().replace(/[äöüßığşç]/g, (letter) => twoLetters[letter].replace(/(?<=[aou])e/, ''));

/** As many type it: alef and yeh without their marks, Persian letters from an Arabic keyboard, е for ё. */
const typedPlainly = (word) =>
  word.toLowerCase().replace(/[أإ]/g, 'ا').replaceAll('ى', 'ي').replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('ё', 'е');
