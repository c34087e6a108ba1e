// What readers type, made from the records themselves: so each query has a record that it must find.
import { makersOf } from './kinds.mjs';
import { random as randomOf } from './random.mjs';
import { fields, piecesOf } from './texts.mjs';

const perKind = 40;
export const kindsOfQuery = Object.keys(makersOf());

/**
 * Forty queries of each kind. `isGood` tells whether a record answers one as well as the one it was made from: it has the
 * meant words as they are really written, all of them (or as many as any record has, where none has all). `isBad` is a
 * record that was asked to stay away.
 */
export function queries({ dataset, seeds }, seed, kinds = kindsOfQuery) {
  const judge = judgeOf(dataset);
  return kinds.flatMap((kind) => {
    const random = randomOf(seed * 100 + kindsOfQuery.indexOf(kind) + 1);
    const { fits = () => true, make } = makersOf(random, drawFrom(random, dataset))[kind];
    return Array.from({ length: perKind }, (_, turn) => {
      for (let tries = 0; tries < 10_000; tries++) {
        const index = random.below(seeds.length);
        if (!fits(seeds[index])) continue;
        const { text, isCased, ...meant } = make(seeds[index], turn, index);
        const query = { kind, turn, text: isCased ? text : text.toLowerCase(), ...judge(meant) };
        // a minus word may leave nothing
        if (!meant.without || seeds.some((_one, i) => query.isGood(i))) return query;
      }
      throw new Error(`The directory has no record for the kind "${kind}"; take another --seed.`);
    });
  });
}

/** Further things of a record that a query is made of. */
function drawFrom(random, { organisations, terms, municipalities }) {
  const known = new Map(terms.map((term) => [term.id, term]));
  const languages = [...new Set(terms.flatMap(({ labels }) => Object.keys(labels)))].filter((code) => code !== 'de');
  return {
    label(index, language = random.pick(languages)) {
      const { labels, altLabels } = known.get(random.pick(organisations[index].offers).term);
      return random.pick([labels[language] ?? labels.de, ...(altLabels?.[language] ?? [])]);
    },
    languageName(index) {
      const reader = random.pick(languages.filter((code) => !code.includes('-')));
      return new Intl.DisplayNames([reader, 'en'], { type: 'language' }).of(random.pick(organisations[index].languages).code);
    },
    otherTown: (index) => random.pick(municipalities.filter(({ ags }) => !organisations[index].areaServed.includes(ags))).name,
    purpose: (index) => organisations[index].purpose.de,
  };
}

/** Judges records by their raw texts, lower case. */
function judgeOf(dataset) {
  const lower = new Map();
  const lowered = (text) => lower.get(text) ?? lower.set(text, text.toLowerCase()).get(text);
  const texts = piecesOf(dataset).map((pieces) => fields.flatMap((field) => pieces[field].map(lowered)));
  const holds = (i, word) => texts[i].some((text) => text.includes(word));
  return ({ words, isMost, without }) => {
    const wanted = words.map((word) => word.toLowerCase());
    if (isMost) return { isGood: hasMost(texts.length, wanted, holds) };
    const isGood = (i) => wanted.every((word) => holds(i, word));
    if (!without) return { isGood };
    const excluded = without.toLowerCase();
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${excluded}(?![\\p{L}\\p{N}])`, 'u');
    return { isGood: (i) => isGood(i) && !holds(i, excluded), isBad: (i) => texts[i].some((text) => whole.test(text)) };
  };
}

/** Whether a record has as many of `words` as any; looked up when first asked. */
function hasMost(count, words, holds) {
  const has = (i) => words.reduce((sum, word) => sum + (holds(i, word) ? 1 : 0), 0);
  let most;
  return (i) => {
    most ??= Array.from({ length: count }, (_, k) => has(k)).reduce((a, b) => Math.max(a, b), 1);
    return has(i) >= most;
  };
}
