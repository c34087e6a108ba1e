// An invented district: three towns that do not exist, and organisations that nobody founded.
import type { DatasetInput } from '../../../src/model/dataset.js';

export type Organisation = NonNullable<DatasetInput['organisations']>[number];

const provenance: Organisation['provenance'] = { sources: [{ title: 'Erfundene Liste' }], reliability: 'B' };

export const towns = { Apfelstadt: '99900001', Birnheim: '99900002', Kirschdorf: '99900003' } as const;

/** An organisation of Apfelstadt that the judge has nothing to say about, with what the test changes. */
export const anOrganisation = (changes: Partial<Organisation> = {}): Organisation => ({
  id: 'apfelverein',
  name: 'Apfelverein Beispiel',
  kind: 'migrant-organisation',
  areaServed: [towns.Apfelstadt],
  status: 'unconfirmed',
  provenance,
  ...changes,
});

/** Four that everybody sees, one from a weak source, one that others only name. */
export const organisations: Organisation[] = [
  anOrganisation({
    purpose: { de: 'Wir lesen zusammen.', ar: 'نقرأ معاً.' },
    offers: [{ term: 'homework-help' }],
    languages: [{ code: 'tr' }, { code: 'de', extent: 'some' }],
    targetGroups: ['children'],
    places: [{ street: 'Erfundene Gasse 1', postalCode: '99999', locality: 'Apfelstadt', ags: towns.Apfelstadt, precision: 'exact' }],
    contacts: [
      {
        role: 'office',
        phone: '+49 30 23125 001',
        email: 'apfel@example.org',
        consent: { basis: 'published-by-organisation', date: '2020-01-01', scope: ['web', 'print'] },
      },
    ],
    links: [{ type: 'website', url: 'https://apfel.example.org/' }],
  }),
  anOrganisation({
    id: 'birnenkreis',
    name: 'Birnenkreis Muster',
    kind: 'group',
    areaServed: [towns.Birnheim],
    purpose: { de: 'Wir kochen zusammen.' },
    offers: [{ term: 'language-course' }],
    languages: [{ code: 'ar' }],
    targetGroups: ['women'],
  }),
  anOrganisation({
    id: 'kirschchor',
    name: 'Kirschchor Erfunden',
    areaServed: [towns.Apfelstadt],
    offers: [{ term: 'music' }, { term: 'homework-help' }],
    languages: [{ code: 'ar' }, { code: 'tr' }],
    targetGroups: ['children', 'women'],
  }),
  anOrganisation({
    id: 'jamiyat-al-mithal',
    name: 'جمعية المثال',
    nameLanguage: 'ar',
    aliases: [{ name: 'Jamiyat al-Mithal', language: 'ar-Latn' }],
    areaServed: [towns.Kirschdorf],
    contactVia: 'musteramt',
    languages: [{ code: 'ar' }],
  }),
  anOrganisation({
    id: 'zeitungsverein',
    name: 'Zeitungsverein Ungewiss',
    areaServed: [towns.Birnheim],
    provenance: { ...provenance, reliability: 'C' },
  }),
  anOrganisation({
    id: 'musteramt',
    name: 'Musteramt',
    kind: 'public-body',
    referenceOnly: true,
    contacts: [{ role: 'office', phone: '+49 30 23125 002', consent: { basis: 'official-function', date: '2020-01-01', scope: ['web'] } }],
  }),
];

const term = (
  id: string,
  scheme: 'offer' | 'target-group' | 'kind',
  labels: Record<string, string>,
  altLabels: Record<string, string[]> = {},
) => ({
  id,
  scheme,
  labels,
  altLabels,
  provenance,
});

const town = ([name, ags]: [string, string], index: number) => ({
  ags,
  ars: `9990000${ags.slice(-4)}0`,
  name,
  district: 'Kreis Nirgendwo',
  latitude: 51 + index / 10,
  longitude: 7,
  postalCodes: ['99999'],
  provenance,
});

/** The invented district, with what the test changes. Not marked as invented unless the test says so. */
export const aDataset = (changes: Partial<DatasetInput> = {}): DatasetInput => ({
  schemaVersion: '1.0',
  id: 'nirgendwo',
  name: { de: 'Kreis Nirgendwo', en: 'District of Nowhere' },
  organisations: structuredClone(organisations),
  municipalities: Object.entries(towns).map(town),
  terms: [
    term(
      'homework-help',
      'offer',
      { de: 'Hausaufgabenhilfe', en: 'Homework help', ar: 'مساعدة في الواجبات' },
      { tr: ['ödev yardımı'], ar: ['واجبات'] },
    ),
    term('language-course', 'offer', { de: 'Deutschsprachkurs', en: 'German course' }),
    term('music', 'offer', { de: 'Musik', en: 'Music' }),
    term('children', 'target-group', { de: 'Kinder', en: 'Children' }),
    term('women', 'target-group', { de: 'Frauen', en: 'Women' }),
    term('migrant-organisation', 'kind', { de: 'Migrantenorganisation', en: 'Migrant organisation' }),
    term('group', 'kind', { de: 'Gruppe', en: 'Group' }),
  ],
  ...changes,
});

/** A dataset of `count` organisations that differ in their number: "Verein 001 (erfunden)". */
export const aLongDataset = (count: number): DatasetInput =>
  aDataset({
    organisations: Array.from({ length: count }, (_, index) => {
      const number = String(index + 1).padStart(3, '0');
      return anOrganisation({ id: `verein-${number}`, name: `Verein ${number} (erfunden)` });
    }),
  });

/** A record that the judge drops: its id is none. */
export const aBadOrganisation = { ...anOrganisation(), id: 'Kein Name, Fehler!' };
