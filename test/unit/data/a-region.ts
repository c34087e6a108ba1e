import type { Dataset } from '../../../src/model/dataset.js';
import type { Region } from '../../../data/rules/region.js';

type Organisation = Dataset['organisations'][number];
type Meeting = Dataset['meetings'][number];

const provenance = { sources: [{ title: 'Mitgliederliste' }] };

/** An organisation of Mettmann that no rule objects to, with what the test changes. */
export const anOrganisation = (changes: Partial<Organisation> = {}): Organisation => ({
  id: 'elternverein-mettmann',
  name: 'Elternverein Mettmann',
  kind: 'migrant-organisation',
  areaServed: ['05158024'],
  status: 'unconfirmed',
  provenance,
  ...changes,
});

/** A meeting of that organisation, on a Saturday. */
export const aMeeting = (changes: Partial<Meeting> = {}): Meeting => ({
  id: 'fest-mettmann-2026',
  title: { de: 'Fest der Kulturen' },
  kind: 'festival',
  organisers: ['elternverein-mettmann'],
  start: '2026-06-20',
  precision: 'day',
  status: 'planned',
  provenance,
  ...changes,
});

export const mettmann: Dataset['municipalities'][number] = {
  ags: '05158024',
  ars: '051580024024',
  name: 'Mettmann',
  district: 'Kreis Mettmann',
  latitude: 51.2504,
  longitude: 6.97536,
  postalCodes: ['40822'],
  provenance,
};

const inTenLanguages = <T>(value: T): Record<string, T> =>
  Object.fromEntries(['de', 'de-simple', 'en', 'tr', 'ar', 'uk', 'ru', 'fa', 'fr', 'pl'].map((language) => [language, value]));

/** A term that the organisations of the region stand in, with what the test changes. */
export const aTerm = (changes: Partial<Dataset['terms'][number]> = {}): Dataset['terms'][number] => ({
  id: 'migrant-organisation',
  scheme: 'kind',
  labels: inTenLanguages('Migrantenorganisation'),
  altLabels: inTenLanguages(['Verein']),
  provenance,
  ...changes,
});

/** A square of 20 km around Mettmann. */
export const topology: NonNullable<Region['topology']> = {
  type: 'Topology',
  objects: {
    municipalities: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], properties: { ags: '05158024', name: 'Mettmann' } }],
    },
  },
  arcs: [
    [
      [6.83, 51.16],
      [7.12, 51.16],
      [7.12, 51.34],
      [6.83, 51.34],
      [6.83, 51.16],
    ],
  ],
};

/** A small region with these records; it breaks no rule unless they do. */
export function aRegion(records: Partial<Dataset> = {}, changes: Partial<Region> = {}): Region {
  return {
    id: 'mettmann',
    dataset: {
      id: 'mettmann',
      name: { de: 'Kreis Mettmann' },
      modified: '2026-11-22',
      licence: 'CC-BY-4.0',
      organisations: [],
      meetings: [],
      series: [],
      programmes: [],
      publications: [],
      statistics: [],
      municipalities: [mettmann],
      terms: [aTerm()],
      ...records,
    },
    topology,
    elsewhere: new Map(),
    today: '2026-11-22',
    ...changes,
  };
}
