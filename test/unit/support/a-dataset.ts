import type { Dataset, DatasetInput } from '../../../src/model/dataset.js';
import { parseDataset } from '../../../src/model/parse-dataset.js';

type Records = { [K in keyof DatasetInput]-?: NonNullable<DatasetInput[K]> extends (infer R)[] ? R : never };
type Organisation = Records['organisations'];

const provenance = { sources: [{ title: 'Erfundene Mitgliederliste' }] };

/** The smallest organisation that the judge accepts, with what the test changes. */
export const anOrganisation = (changes: Partial<Organisation> = {}): Organisation => ({
  id: 'elternverein-beispielstadt',
  name: 'Elternverein Beispielstadt',
  kind: 'migrant-organisation',
  areaServed: [],
  status: 'unconfirmed',
  provenance,
  ...changes,
});

export const aMeeting = (changes: Partial<Records['meetings']> = {}): Records['meetings'] => ({
  id: 'beispielfest-2026',
  title: { de: 'Beispielfest' },
  kind: 'festival',
  organisers: ['elternverein-beispielstadt'],
  start: '2026-06-20',
  precision: 'day',
  status: 'planned',
  provenance,
  ...changes,
});

export const aPublication = (changes: Partial<Records['publications']> = {}): Records['publications'] => ({
  id: 'beispielblatt',
  type: 'newsletter',
  title: { de: 'Beispielblatt' },
  publishers: ['elternverein-beispielstadt'],
  provenance,
  ...changes,
});

export const aTerm = (changes: Partial<Records['terms']> = {}): Records['terms'] => ({
  id: 'homework-help',
  scheme: 'offer',
  labels: { de: 'Hausaufgabenhilfe', en: 'Homework help' },
  provenance,
  ...changes,
});

export const aTown = (changes: Partial<Records['municipalities']> = {}): Records['municipalities'] => ({
  ags: '99001001',
  ars: '990010001001',
  name: 'Beispielstadt',
  district: 'Musterkreis',
  latitude: 51.5,
  longitude: 7.25,
  postalCodes: ['99001'],
  provenance,
  ...changes,
});

/** A dataset with a record of every kind, all references resolved: the judge has nothing to say of it. */
export const aFullDataset = () => ({
  schemaVersion: '1.0',
  id: 'musterkreis',
  name: { de: 'Musterkreis' },
  invented: true,
  modified: '2026-11-22',
  licence: 'CC-BY-4.0',
  attributions: [{ text: '© Erfundene Karten', url: 'https://karten.example.org/' }],
  organisations: [
    anOrganisation({
      aliases: [{ name: 'Örnek Aile Derneği', language: 'tr' }],
      purpose: { de: 'Hilft Eltern.', ar: 'يساعد الأهل' },
      areaServed: ['99001001'],
      places: [
        {
          street: 'Musterweg 1',
          postalCode: '99001',
          locality: 'Beispielstadt',
          ags: '99001001',
          latitude: 51.5,
          longitude: 7.25,
          precision: 'exact',
        },
      ],
      contacts: [
        {
          role: 'office',
          email: 'kontakt@example.org',
          phone: '+49 30 23125000',
          consent: { basis: 'official-function', date: '2026-01-01', scope: ['web', 'open-data'] },
        },
      ],
      contactVia: 'buero-beispielstadt',
      languages: [{ code: 'tr', extent: 'all' }],
      offers: [{ term: 'homework-help', languages: ['ar', 'de'] }],
      slots: [{ rule: 'FREQ=MONTHLY;BYDAY=-1TU', start: '18:00', text: { de: 'jeden letzten Dienstag, 18 Uhr' } }],
      links: [{ type: 'website', url: 'https://www.example.org/' }],
    }),
    anOrganisation({ id: 'buero-beispielstadt', name: 'Integrationsbüro Beispielstadt', kind: 'public-body' }),
  ],
  meetings: [
    aMeeting({
      start: '2026-06-20T15:00',
      precision: 'time',
      timeZone: 'Europe/Berlin',
      series: 'beispielfeste',
      recurrence: { rule: 'FREQ=YEARLY;COUNT=5', exdates: ['2027-06-20T15:00'] },
      registration: { email: 'anmeldung@example.org', deadline: '2026-06-10' },
    }),
  ],
  series: [
    {
      id: 'beispielfeste',
      title: { de: 'Beispielfeste' },
      kind: 'festival' as const,
      organisers: ['elternverein-beispielstadt'],
      provenance,
    },
  ],
  programmes: [
    { id: 'beispielprogramm', name: { de: 'Beispielprogramm' }, type: 'programme' as const, status: 'running' as const, provenance },
  ],
  publications: [aPublication()],
  statistics: [
    { id: 'beispielzahl', value: 30, operator: '~' as const, unit: { de: 'Vereine' }, area: { de: 'Beispielstadt' }, provenance },
  ],
  municipalities: [aTown()],
  terms: [aTerm()],
});

/** These records as a judged dataset; throws where the judge would drop one, so that no test rests on a bad sample. */
export function judged(input: DatasetInput): Dataset {
  const { dataset, issues } = parseDataset(input);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length) throw new Error(`bad sample: ${JSON.stringify(errors[0])}`);
  return dataset;
}
