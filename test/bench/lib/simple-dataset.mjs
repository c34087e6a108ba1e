import { fold } from './texts.mjs';
import { languageCodes } from './simple-records.mjs';

const provenance = { sources: [{ title: 'Erfunden für die Messung' }], asOf: '2026', reliability: 'B' };
const german = new Intl.DisplayNames('de', { type: 'language' });
const codes = new Map(languageCodes.map((code) => [german.of(code), code]));

/**
 * Simple records as a dataset of ours: the description becomes the purpose, a town a municipality and the place's
 * locality, a language its code, a group a term of the vocabulary. An offer becomes a term with its text as label, or
 * (`offersAs: 'texts'`) the text beside one term for them all.
 */
export function simpleDataset(records, { offersAs }) {
  const towns = new Map([...new Set(records.map(({ town }) => town))].map((name, index) => [name, municipality(name, index)]));
  const groupTerms = termsOf('target-group', records.flatMap(({ groups }) => groups)); // prettier-ignore
  const offerTerms = termsOf('offer', offersAs === 'terms' ? records.flatMap(({ offers }) => offers) : ['Angebot']);
  const offersOf = ({ offers }) =>
    offersAs === 'terms'
      ? [...new Set(offers)].map((text) => ({ term: offerTerms.get(text).id }))
      : offers.map((text) => ({ term: offerTerms.get('Angebot').id, text: { de: text } }));
  const organisations = records.map((record) => {
    const { ags } = towns.get(record.town);
    return {
      id: `einfach-${record.id}`,
      name: record.name,
      ...(record.aliases.length && { aliases: record.aliases.map((name) => ({ name })) }),
      kind: 'migrant-organisation',
      purpose: { de: record.description },
      areaServed: [ags],
      places: [{ locality: record.town, ags, precision: 'municipality' }],
      languages: record.languages.map((name) => ({ code: codes.get(name) })),
      offers: offersOf(record),
      targetGroups: record.groups.map((text) => groupTerms.get(text).id),
      status: 'active',
      provenance,
    };
  });
  return {
    schemaVersion: '1.0',
    ...{ organisations, meetings: [], series: [], programmes: [], publications: [], statistics: [] },
    municipalities: [...towns.values()],
    terms: [...groupTerms.values(), ...offerTerms.values()],
  };
}

const municipality = (name, index) => ({
  ...{ ags: String(98000000 + index), ars: `${98000000 + index}0000`, name, district: 'Erfundener Kreis' },
  ...{ latitude: 51, longitude: 7, postalCodes: [String(20000 + index)], provenance },
});

const termsOf = (scheme, labels) =>
  new Map([...new Set(labels)].map((label) => [label, { id: idOf(scheme, label), scheme, labels: { de: label }, provenance }]));

const idOf = (scheme, label) => `${scheme}-${fold(label).replace(/[^a-z0-9]+/g, '-')}`;
