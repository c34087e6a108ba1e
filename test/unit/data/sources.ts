import type { Sources } from '../../../data/build/read-sources.js';
import { aMeeting, anOrganisation, aTerm, mettmann, topology } from './a-region.js';

const term = (id: string, scheme: 'offer' | 'kind', broader?: string) => aTerm({ id, scheme, ...(broader && { broader }) });

/** A consent for these scopes. */
export const consent = (...scope: ('web' | 'print' | 'open-data')[]) => ({
  basis: 'official-function' as const,
  date: '2020-01-01',
  scope,
});

const contacts = [
  { role: 'office' as const, phone: '+49 2104 990', consent: consent('web', 'print', 'open-data') },
  { role: 'registration' as const, phone: '+49 2104 991', consent: consent('web') },
  { role: 'press' as const, phone: '+49 2104 992', consent: consent('print') },
];

const places = [{ street: 'Talstraße 7a', ags: '05158024', latitude: 51.25048, longitude: 6.97536, precision: 'street' as const }];

/** All that the build reads, for one small region; `organisation` and `lists` change it. */
export function smallSources(organisation: Parameters<typeof anOrganisation>[0] = {}, lists: Record<string, unknown[]> = {}): Sources {
  return {
    regions: [
      {
        id: 'mettmann',
        header: { id: 'mettmann', name: { de: 'Kreis Mettmann' }, modified: '2026-11-22', licence: 'CC-BY-4.0' },
        lists: {
          organisations: [
            anOrganisation({ contacts, places, funders: ['ministerium'], offers: [{ term: 'homework-help' }], ...organisation }),
          ],
          meetings: [aMeeting()],
          ...lists,
        },
      },
    ],
    shared: [
      anOrganisation({ id: 'land', name: 'Land', kind: 'public-body', areaServed: [], referenceOnly: true }),
      anOrganisation({ id: 'ministerium', name: 'Ministerium', kind: 'public-body', areaServed: [], partOf: 'land', referenceOnly: true }),
      anOrganisation({ id: 'stiftung', name: 'Stiftung', kind: 'foundation', areaServed: [], referenceOnly: true }),
    ],
    terms: [
      term('education', 'offer'),
      term('homework-help', 'offer', 'education'),
      term('migrant-organisation', 'kind'),
      term('public-body', 'kind'),
      term('sport', 'offer'),
    ],
    municipalities: [{ ...mettmann, boundary: { file: 'mettmann.topo.json', object: 'municipalities' } }],
    topologies: new Map([['', topology]]),
  };
}
