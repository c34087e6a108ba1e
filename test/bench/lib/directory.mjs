// An invented directory in Brücke's own record form: as many organisations as asked for, the same for the same seed.
// Only the vocabulary is the real one; it brings the words of many languages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { random as randomOf } from './random.mjs';
import { transcribed } from './spellings.mjs';
import {
  bodyHeads,
  bodyTails,
  capitalised,
  compound,
  english,
  german,
  inventedArabicWord,
  inventedTown,
  inventedWord,
  origins,
  twoWords,
} from './words.mjs';

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
const aliasLanguages = ['tr', 'ru', 'uk', 'ar', 'fa', 'el'];

const vocabulary = readdirSync('data/vocabulary')
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join('data/vocabulary', file), 'utf8')));
const idsOf = (scheme) => vocabulary.filter((term) => term.scheme === scheme).map(({ id }) => id);
const [offers, targetGroups, focus] = ['offer', 'target-group', 'focus'].map(idsOf);

/**
 * `dataset` is what a file would hold. `seeds[i]` says of record i what a reader may look for: the word that is its own
 * (and its language, or the parts it is made of), its body, its town and its other name.
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
  const seed = {
    ...ownWord(random),
    postalCode: town.postalCodes[0],
    body: random.pick(bodyHeads) + random.pick(bodyTails),
    town: town.name,
  };
  const name = random.pick([
    `${seed.own} e.V.`,
    `${random.pick(origins)} ${seed.body} ${seed.own}`,
    `${seed.own} – ${seed.body} ${town.name} e.V.`,
    `${seed.body} ${seed.own}`,
  ]);
  if (random.chance(0.5)) seed.alias = otherName(random, random.pick(aliasLanguages));
  const record = {
    id: `erfunden-${index}`,
    name,
    ...(seed.alias ? { aliases: [{ name: seed.alias.name, language: seed.alias.language }] } : {}),
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

/** The word that makes a name: a compound in every third, two words in every tenth, else one of no dictionary. */
function ownWord(random) {
  const dice = random.next();
  if (dice < 0.35) return compound(random);
  if (dice < 0.45) return twoWords(random);
  const language = random.pick(['de', 'de', 'tr', 'tr', 'sl', 'ar']);
  const own = capitalised(inventedWord(random, language));
  // some write ae where others write ä
  return language === 'de' && /[äöüß]/.test(own) && random.chance(0.2)
    ? { own: capitalised(transcribed(own)), withUmlauts: own }
    : { own, language };
}

const otherName = (random, language) =>
  language === 'ar' || language === 'fa'
    ? { language, ...inventedArabicWord(random, language) }
    : { language, name: capitalised(inventedWord(random, language)) };

function sentences(random, words, length) {
  const text = Array.from({ length }, () => random.pick(words));
  return `${capitalised(text.slice(0, length / 2).join(' '))}. ${capitalised(text.slice(length / 2).join(' '))}.`;
}
