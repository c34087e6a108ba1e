// An invented directory in Brücke's own record form: as many organisations as asked for, the same for the same seed.
// Only the vocabulary is the real one; it brings the words of seven languages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { random as randomOf } from './random.mjs';
import { bodyHeads, bodyTails, capitalised, compound, english, german, inventedTown, inventedWord, origins } from './words.mjs';

const provenance = { sources: [{ title: 'Erfunden für die Messung' }], asOf: '2026', retrieved: '2026-11-22', reliability: 'B' };
const languages = [
  'de',
  'tr',
  'ku',
  'ar',
  'fa',
  'ru',
  'uk',
  'pl',
  'ro',
  'bg',
  'el',
  'it',
  'es',
  'pt',
  'hr',
  'sq',
  'ti',
  'am',
  'en',
  'fr',
  'vi',
  'so',
];
const kinds = ['migrant-organisation', 'group', 'umbrella', 'network', 'civic-association', 'sports-club', 'intercultural-provider'];
const aliasLanguages = ['tr', 'ru', 'uk', 'ar-Arab', 'fa'];

const vocabulary = readdirSync('data/vocabulary')
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join('data/vocabulary', file), 'utf8')));
const idsOf = (scheme) => vocabulary.filter((term) => term.scheme === scheme).map(({ id }) => id);
const [offers, targetGroups, focus] = ['offer', 'target-group', 'focus'].map(idsOf);

/**
 * `dataset` is what a file would hold. `seeds[i]` says of record i what a reader may look for: the word that is its own,
 * the last part of it where it is a compound, its body, its town and its other name.
 */
export function directory(count, seed) {
  const random = randomOf(seed);
  const towns = Array.from({ length: Math.min(90, 4 + Math.ceil(count / 10)) }, (_, i) => municipality(random, i));
  const made = Array.from({ length: count }, (_, i) => organisation(random, i, random.pick(towns)));
  const dataset = {
    schemaVersion: '1.0',
    id: 'erfunden',
    name: { de: 'Erfundenes Verzeichnis', en: 'Invented directory' },
    invented: true,
    organisations: made.map(({ record }) => record),
    meetings: [],
    series: [],
    programmes: [],
    publications: [],
    statistics: [],
    municipalities: towns,
    terms: vocabulary,
  };
  return { dataset, seeds: made.map((one) => one.seed) };
}

function municipality(random, index) {
  const ags = String(99000000 + index);
  const point = { latitude: 51 + random.next(), longitude: 7 + random.next() };
  const postalCodes = [String(10000 + index * 7)];
  return { ags, ars: `${ags}0000`, name: inventedTown(random), district: 'Erfundener Kreis', ...point, postalCodes, provenance };
}

function organisation(random, index, town) {
  const seed = { ...ownWord(random), body: random.pick(bodyHeads) + random.pick(bodyTails), town: town.name };
  const name = random.pick([
    `${seed.own} e.V.`,
    `${random.pick(origins)} ${seed.body} ${seed.own}`,
    `${seed.own} – ${seed.body} ${town.name} e.V.`,
    `${seed.body} ${seed.own}`,
  ]);
  const language = random.pick(aliasLanguages);
  if (random.chance(0.5)) seed.alias = { name: capitalised(inventedWord(random, language)), language: language.slice(0, 2) };
  const record = {
    id: `erfunden-${index}`,
    name,
    ...(seed.alias ? { aliases: [seed.alias] } : {}),
    kind: random.pick(kinds),
    purpose: { de: sentences(random, german, 22), en: sentences(random, english, 20) },
    focus: random.some(focus, 1, 2),
    areaServed: [town.ags],
    places: [
      {
        street: `${capitalised(inventedWord(random, 'de'))}straße ${1 + random.below(90)}`,
        postalCode: town.postalCodes[0],
        locality: town.name,
        ags: town.ags,
        precision: 'exact',
      },
    ],
    contacts: [{ role: 'office', email: `kontakt@verein-${index}.example.org`, url: `https://verein-${index}.example.org/` }],
    languages: random.some(languages, 1, 4).map((code) => ({ code })),
    offers: random.some(offers, 1, 4).map((term) => ({ term })),
    targetGroups: random.some(targetGroups, 1, 3),
    status: 'active',
    provenance,
  };
  return { record, seed };
}

/** The word that makes a name: a compound of known words in every third, else one of no dictionary. */
function ownWord(random) {
  if (!random.chance(0.35)) return { own: capitalised(inventedWord(random, random.pick(['de', 'de', 'tr', 'tr', 'sl', 'ar']))) };
  const { word, tail } = compound(random);
  return { own: word, tail };
}

function sentences(random, words, length) {
  const text = Array.from({ length }, () => random.pick(words));
  return `${capitalised(text.slice(0, length / 2).join(' '))}. ${capitalised(text.slice(length / 2).join(' '))}.`;
}
