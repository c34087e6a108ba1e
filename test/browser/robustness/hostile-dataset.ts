import type { DatasetInput } from '../../../src/model/dataset.js';
import { aDataset, anOrganisation, towns, type Organisation } from '../support/sample.js';

const consent = { basis: 'consent', date: '2020-01-01', scope: ['web'] } as const;

/** An organisation that says `text` wherever a text may stand. */
export const sayingEverywhere = (text: string, id: string): Organisation => {
  const both = { de: text, ar: text };
  return anOrganisation({
    id,
    name: text,
    aliases: [{ name: text, language: 'tr' }],
    shortName: text,
    legalForm: text,
    purpose: both,
    role: both,
    areaServed: [],
    areaText: both,
    communities: [text],
    offers: [{ term: 'music', text: both }],
    languages: [{ code: 'tr', when: { text: both, place: both } }],
    targetGroups: ['children'],
    slots: [{ text: both, place: both }],
    places: [
      {
        name: text,
        street: text,
        locality: text,
        district: text,
        precision: 'exact',
        access: [{ feature: 'lift', state: 'yes', note: both }],
      },
    ],
    contacts: [
      {
        role: 'office',
        label: both,
        hours: both,
        email: 'amt@example.org',
        phone: '+49 30 23125 003',
        consent: { ...consent, scope: ['web'] },
      },
    ],
    links: [{ type: 'website', url: 'https://verein.example.org/', label: both }],
    provenance: {
      sources: [{ title: text, url: 'https://quelle.example.org/' }, { title: text }],
      note: both,
      statements: [
        { field: 'name', value: text, source: 0 },
        { field: 'name', value: 'anders', source: 1 },
      ],
    },
  });
};

/** An organisation that gives `address` wherever an address may stand. */
export const linkingEverywhere = (address: string, id: string): Organisation =>
  anOrganisation({
    id,
    name: `Verein ${id}`,
    uri: address,
    links: [
      { type: 'website', url: address },
      { type: 'social', url: address },
    ],
    contacts: [{ role: 'office', url: address, email: address, phone: address, consent: { ...consent, scope: ['web'] } }],
    provenance: {
      sources: [
        { title: 'Quelle', url: address },
        { title: 'Zweite Quelle', url: address },
      ],
    },
  });

/** These organisations in a dataset whose header, towns and terms say `text`, too. */
export function hostileDataset(text: string, organisations: Organisation[], address = 'https://karten.example.org/'): DatasetInput {
  const both = { de: text, ar: text };
  const base = aDataset();
  return {
    ...base,
    name: both,
    licence: text,
    attributions: [{ text, licence: text, url: address }, { text: 'Erfundene Karten' }],
    // one more that means no harm: it has to be there in the end
    organisations: [anOrganisation({ id: 'harmlos', areaServed: [towns.Apfelstadt] }), ...organisations],
    municipalities: (base.municipalities ?? []).map((town) => ({ ...town, name: text, district: text })),
    terms: [...(base.terms ?? []), ...['constructor', 'prototype', 'then'].map((id) => ({ ...base.terms![0]!, id }))].map((term) => ({
      ...term,
      labels: both,
      altLabels: { de: [text] },
    })),
  };
}
