import { placesOfRecord } from '../domain/geo/places-of-record.js';
import { pointIn } from '../domain/geo/point.js';
import { pickText } from '../domain/i18n/pick-text.js';
import { townName, townsOf } from '../domain/search/towns.js';
import type { Scope } from '../model/consent.js';
import type { Dataset } from '../model/dataset.js';
import { shownOrganisations } from './shown-organisations.js';
import { visibleDataset } from './visible-dataset.js';
import type { Written } from './written.js';

export interface GeoJsonOptions {
  /** Day on which consents are asked for, YYYY-MM-DD. */
  readonly today: string;
  /** `web` unless said; `open-data` asks for both. */
  readonly scope?: 'web' | 'open-data';
  /** Whether records of weak sources, and street addresses of religious communities, are written; false unless said. */
  readonly showUnconfirmed?: boolean;
  /** Ids of those to write, such as what was found; all unless said. */
  readonly only?: readonly string[];
  /** Language of texts; German unless said. */
  readonly language?: string;
}

type Organisation = Dataset['organisations'][number];

/** What is said of an organisation at each of its places. */
function propertiesOf(record: Organisation, dataset: Dataset, language: string) {
  const { id, name, kind, purpose, languages = [], offers = [], areaServed, links = [], foundedYear } = record;
  return {
    id,
    name,
    kind,
    towns: townsOf(record).map((ags) => townName(dataset, ags)),
    areaServed,
    ...(purpose && { purpose: pickText(purpose, language)?.text }),
    languages: languages.map(({ code }) => code),
    offers: offers.map(({ term }) => term),
    website: links.find(({ type }) => type === 'website')?.url,
    foundedYear,
    asOf: record.provenance.asOf,
    verifiedOn: record.provenance.verifiedOn,
    ...(dataset.invented && { invented: true }),
  };
}

/**
 * The organisations of a dataset as GeoJSON (RFC 7946): a feature for each place with a point, as exact as it may be
 * seen (`precision` says how exact); one without geometry for who has no point. It holds what its scope may show.
 *
 * @example
 * JSON.parse(writeGeoJson(dataset, { today: '2026-11-22' }).output).type //=> 'FeatureCollection'
 */
export function writeGeoJson(
  dataset: Dataset,
  { today, scope = 'web', showUnconfirmed = false, only, language = 'de' }: GeoJsonOptions,
): Written {
  const scopes: Scope[] = scope === 'web' ? ['web'] : ['web', 'open-data'];
  const visible = visibleDataset(dataset, scopes, today, showUnconfirmed);
  const records = shownOrganisations(visible).filter(({ id }) => !only || only.includes(id));
  const features = records.flatMap((record): object[] => {
    const properties = propertiesOf(record, visible, language);
    const located = placesOfRecord(record, showUnconfirmed).flatMap((place) => {
      const point = pointIn(place);
      return point ? [{ place, point }] : [];
    });
    if (!located.length) return [{ type: 'Feature', id: record.id, geometry: null, properties }];
    return located.map(({ place, point }) => {
      const { latitude: _latitude, longitude: _longitude, access: _access, ...address } = place;
      const geometry = { type: 'Point', coordinates: [point.longitude, point.latitude] };
      return {
        type: 'Feature',
        id: record.id,
        geometry,
        properties: { ...properties, ...address, placeName: place.name, name: record.name },
      };
    });
  });
  return {
    output: `${JSON.stringify({ type: 'FeatureCollection', attribution: (visible.attributions ?? []).map(({ text }) => text).join(' · '), features }, null, 1)}\n`,
    losses: [
      {
        de: 'Kontakte, Zielgruppen, Zeiten, Quellen, Treffen und Texte in weiteren Sprachen stehen nicht darin.',
        en: 'Contacts, target groups, times, sources, meetings and texts in further languages are not in it.',
      },
    ],
  };
}
