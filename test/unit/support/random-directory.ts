import fc from 'fast-check';
import { Organisation } from '../../../src/model/organisation.js';
import { anOrganisation, aTerm, aTown, judged } from './a-dataset.js';

const words = [
  'Eltern',
  'verein',
  'Müller',
  'Straße',
  'Çay',
  'Köln',
  'koeln',
  'ÖDEV',
  'İstanbul',
  'جمعية',
  'الآباء',
  'Łódź',
  'e.V.',
  '–',
  'Ελλάς',
  'Bau',
  'ebene',
  '1998',
];
const terms = ['homework-help', 'constructor', 'women', 'sport'];
const towns = ['99001001', '99001002', '99001003'];
const languages = ['tr', 'ar', 'ku', 'sr-Latn'];

const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(parts.length % 2 ? ' ' : ''));
const often = fc.constantFrom(undefined, undefined, undefined, true as const);

const organisation = fc
  .record({
    name,
    alias: fc.option(name),
    kind: fc.constantFrom(...Organisation.shape.kind.options),
    offers: some(terms),
    offerLanguages: some(languages),
    languages: some(languages),
    targetGroups: some(terms),
    focus: some(terms),
    areaServed: some(towns),
    seats: some(towns),
    purpose: fc.option(name),
    referenceOnly: often,
    withdrawn: often,
  })
  .map(({ alias, offers, offerLanguages, purpose, seats, referenceOnly, withdrawn, languages: spoken, ...rest }) => ({
    ...anOrganisation(),
    ...rest,
    ...(alias === null ? {} : { aliases: [{ name: alias }] }),
    ...(purpose === null ? {} : { purpose: { de: purpose } }),
    offers: offers.map((term) => ({ term, languages: offerLanguages })),
    languages: spoken.map((code) => ({ code })),
    places: seats.map((ags) => ({ ags, precision: 'municipality' as const, locality: `Ort ${ags.at(-1) ?? ''}` })),
    ...(referenceOnly && { referenceOnly }),
    ...(withdrawn && { tombstone: { deletedOn: '2026-01-01' } }),
  }));

/** Directories of up to ten organisations that share few words, towns, terms and languages: so that much is found. */
export const aRandomDirectory = fc.array(organisation, { maxLength: 10 }).map((organisations) =>
  judged({
    organisations: organisations.map((one, i) => ({ ...one, id: `verein-${i}` })),
    terms: terms.map((id) =>
      aTerm({ id, scheme: 'focus', labels: { de: `Wort ${id}`, tr: 'ödev yardımı' }, altLabels: { ar: ['واجبات'] } }),
    ),
    municipalities: towns.slice(0, 2).map((ags, i) => aTown({ ags, name: ['Köln-Beispiel', 'Łódź-Beispiel'][i] ?? '' })),
  }),
);

const fragment = fc
  .tuple(fc.constantFrom(...words, 'Türkisch', 'arab', 'Wort', 'odev', 'beispiel'), fc.nat(3), fc.nat(9))
  .map(([word, from, length]) => word.slice(from, from + 1 + length));

/** Up to three words or pieces of words. */
export const aRandomText = fc.array(fragment, { maxLength: 3 }).map((parts) => parts.join(' '));

/** Values in up to three groups, unknown groups and values among them. */
export const randomFilters = fc.dictionary(
  fc.constantFrom('town', 'offer', 'language', 'target-group', 'kind', 'focus', 'farbe', 'constructor', '__proto__'),
  fc.array(fc.constantFrom(...terms, ...towns, ...languages, 'group', 'umbrella', 'migrant-organisation', 'gibt-es-nicht'), {
    maxLength: 3,
  }),
  { maxKeys: 3 },
);
