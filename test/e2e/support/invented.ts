import de from '../../../src/domain/i18n/dictionaries/de.js';
import { writeHtml } from '../../../src/formats/html.js';
import type { DatasetInput } from '../../../src/model/dataset.js';
import { parseDataset } from '../../../src/model/parse-dataset.js';

type Organisation = NonNullable<DatasetInput['organisations']>[number];
const provenance: Organisation['provenance'] = { sources: [{ title: 'Erfundene Liste' }], reliability: 'B' };

/** A dataset of `count` invented associations in two towns, each with its number in its name. */
export const inventedDataset = (count: number, name = (number: number) => `Verein ${number} (erfunden)`): DatasetInput => ({
  schemaVersion: '1.0',
  id: 'nirgendwo',
  name: { de: 'Kreis Nirgendwo' },
  organisations: Array.from({ length: count }, (_, index) => ({
    id: `verein-${index + 1}`,
    name: name(index + 1),
    kind: index % 3 ? 'migrant-organisation' : 'group',
    areaServed: [index % 2 ? '99900001' : '99900002'],
    purpose: { de: 'Wir lesen, kochen und lernen zusammen, jede Woche und für alle, die dazukommen wollen.' },
    offers: [{ term: 'music' }, { term: 'homework-help' }],
    languages: [{ code: 'ar' }, { code: 'tr', extent: 'some' }],
    targetGroups: ['children'],
    places: [{ street: 'Erfundene Gasse 1', postalCode: '99999', locality: 'Apfelstadt', precision: 'exact' }],
    contacts: [
      {
        role: 'office',
        phone: '+49 30 23125 001',
        email: 'verein@example.org',
        consent: { basis: 'published-by-organisation', date: '2020-01-01', scope: ['web', 'print'] },
      },
    ],
    links: [{ type: 'website', url: 'https://verein.example.org/' }],
    status: 'unconfirmed',
    provenance,
  })),
  municipalities: [['Apfelstadt', '99900001'] as const, ['Birnheim', '99900002'] as const].map(([town, ags]) => ({
    ags,
    ars: `9990000${ags.slice(-4)}0`,
    name: town,
    district: 'Kreis Nirgendwo',
    latitude: 51,
    longitude: 7,
    postalCodes: ['99999'],
    provenance,
  })),
  terms: [
    { id: 'music', scheme: 'offer', labels: { de: 'Musik' }, provenance },
    { id: 'homework-help', scheme: 'offer', labels: { de: 'Hausaufgabenhilfe' }, provenance },
    { id: 'children', scheme: 'target-group', labels: { de: 'Kinder' }, provenance },
    { id: 'migrant-organisation', scheme: 'kind', labels: { de: 'Migrantenorganisation' }, provenance },
    { id: 'group', scheme: 'kind', labels: { de: 'Gruppe' }, provenance },
  ],
});

/** The list of a dataset as HTML, as it stands inside a tag. */
export const adoptedList = (input: DatasetInput): string =>
  writeHtml(parseDataset(input).dataset, { dictionary: de, today: '2026-01-05' }).output;
