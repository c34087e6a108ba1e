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

type Meeting = NonNullable<DatasetInput['meetings']>[number];

/** A meeting that Apfelverein holds, on a day that is past, with what the test changes. */
export const aMeeting = (changes: Partial<Meeting> = {}): Meeting => ({
  id: 'apfelfest',
  title: { de: 'Apfelfest' },
  kind: 'festival',
  organisers: ['apfelverein'],
  start: '2024-09-14',
  precision: 'day',
  status: 'held',
  provenance,
  ...changes,
});

/** An organisation of which everything is known that a view of one record shows, also what its sources dispute. */
export const aFullOrganisation: Organisation = {
  ...organisations[0]!,
  foundedYear: 1998,
  role: { de: 'Vertritt die Vereine der Stadt.' },
  partOf: 'birnenkreis',
  hostedBy: 'musteramt',
  places: [
    {
      street: 'Erfundene Gasse 1',
      postalCode: '99999',
      locality: 'Apfelstadt',
      ags: towns.Apfelstadt,
      precision: 'exact',
      access: [
        { feature: 'step-free', state: 'yes', note: { de: 'Klingel rechts' } },
        { feature: 'lift', state: 'unknown' },
      ],
    },
  ],
  provenance: {
    sources: [
      { title: 'Erfundene Liste', url: 'https://liste.example.org/', date: '2019-05' },
      { title: 'Erfundene Zeitung', date: '2021' },
    ],
    asOf: '2021',
    reliability: 'B',
    statements: [
      { field: 'foundedYear', value: '1998', source: 0 },
      { field: 'foundedYear', value: '2001', source: 1, asOf: '2021' },
      { field: 'name', value: 'Apfelverein Beispiel', source: 0 },
    ],
    note: { de: 'Am Telefon nachgefragt.' },
  },
};

/** The invented district with one organisation of which everything is known, and its meetings. */
export const aFullDataset = (changes: Partial<DatasetInput> = {}): DatasetInput =>
  aDataset({
    organisations: [
      aFullOrganisation,
      ...organisations.slice(1).map((other) => (other.id === 'kirschchor' ? { ...other, memberOf: ['apfelverein'] } : other)),
    ],
    meetings: [
      aMeeting({ id: 'altes-fest', title: { de: 'Altes Fest' }, start: '2020-06', precision: 'month' }),
      aMeeting({ place: { name: 'Haus der Äpfel', precision: 'none' } }),
      aMeeting({
        id: 'lesekreis',
        title: { de: 'Lesekreis', ar: 'حلقة قراءة' },
        start: '2024-11-05T18:00',
        precision: 'time',
        status: 'cancelled',
      }),
      aMeeting({
        id: 'kochabend',
        title: { de: 'Kochabend' },
        organisers: ['birnenkreis'],
        partners: ['apfelverein'],
        start: '2023',
        precision: 'year',
      }),
      aMeeting({ id: 'fremdes-fest', title: { de: 'Fremdes Fest' }, organisers: ['kirschchor'] }),
    ],
    ...changes,
  });
