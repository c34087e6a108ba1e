import { issueWording } from '../model/issue-messages.js';
import type { Issue } from '../model/issue.js';
import { fold } from '../domain/text/fold.js';

export interface GeoJsonReading {
  /** Where the file comes from: the source of every record. */
  readonly source: string;
  /** What those are that do not say it. */
  readonly kind: string;
}

type Json = Readonly<Record<string, unknown>>;

/** More than any district has; the rest is left out, and said so. */
const most = 50_000;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : typeof value === 'number' ? String(value) : undefined;
const textsIn = (value: unknown): string[] => listIn(value).flatMap((one) => textIn(one) ?? []);

const issue = (code: 'not-a-list' | 'not-a-record' | 'required' | 'too-large' | 'not-a-dataset', path: string): Issue => ({
  code,
  severity: 'error',
  path,
  record: '',
  field: '',
  value: undefined,
  ...issueWording(code),
});

/** A handle made of a name: lower case letters, digits and hyphens. */
const handleOf = (name: string): string =>
  fold(name)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function pointOf(geometry: unknown): { latitude: number; longitude: number } | undefined {
  const [longitude, latitude] = isObject(geometry) && geometry.type === 'Point' ? listIn(geometry.coordinates) : [];
  return typeof longitude === 'number' && typeof latitude === 'number' ? { latitude, longitude } : undefined;
}

/** The place of a feature; undefined where it says nothing of one. */
function placeOf(properties: Json, geometry: unknown): Json | undefined {
  const point = pointOf(geometry);
  const address = Object.fromEntries(
    ['street', 'postalCode', 'locality', 'district', 'ags'].flatMap((key) => {
      const text = textIn(properties[key]);
      return text ? [[key, text]] : [];
    }),
  );
  if (!point && !Object.keys(address).length) return undefined;
  return { ...address, ...point, precision: textIn(properties.precision) ?? (point ? 'exact' : 'municipality') };
}

/** A record as far as a feature says it; the judge says what is still missing. */
function recordOf(properties: Json, id: string, name: string, places: readonly Json[], { source, kind }: GeoJsonReading): Json {
  const purpose = textIn(properties.purpose) ?? textIn(properties.description);
  const website = textIn(properties.website) ?? textIn(properties.url);
  return {
    id,
    name,
    kind: textIn(properties.kind) ?? kind,
    areaServed: textsIn(properties.areaServed),
    status: 'unconfirmed',
    ...(purpose && { purpose: { de: purpose } }),
    ...(places.length && { places }),
    ...(properties.languages !== undefined && { languages: textsIn(properties.languages).map((code) => ({ code })) }),
    ...(properties.offers !== undefined && { offers: textsIn(properties.offers).map((term) => ({ term })) }),
    ...(website && { links: [{ type: 'website', url: website }] }),
    provenance: { sources: [{ title: source }] },
  };
}

function parsed(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input);
  } catch {
    return undefined;
  }
}

/**
 * The organisations in GeoJSON, as records for `parseDataset`, which judges them: features of one id are one organisation
 * with several places. Without an id it is made of the name. Never throws; what has no name becomes an issue.
 *
 * @example
 * readGeoJson({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: 'Chor' }, geometry: null }] },
 *   { source: 'Stadtplan', kind: 'group' }).records.length //=> 1
 */
export function readGeoJson(input: unknown, reading: GeoJsonReading): { records: Json[]; issues: Issue[] } {
  const value = parsed(input);
  if (!isObject(value) || !Array.isArray(value.features)) return { records: [], issues: [issue('not-a-dataset', '')] };
  const issues: Issue[] = value.features.length > most ? [issue('too-large', '/features')] : [];
  const found = new Map<string, { readonly properties: Json; readonly name: string; readonly places: Json[] }>();
  value.features.slice(0, most).forEach((feature: unknown, i) => {
    const properties = isObject(feature) && isObject(feature.properties) ? feature.properties : {};
    const name = textIn(properties.name) ?? textIn(properties.NAME) ?? textIn(properties.title);
    if (!isObject(feature) || !name) return void issues.push(issue(isObject(feature) ? 'required' : 'not-a-record', `/features/${i}`));
    const id = textIn(properties.id) ?? textIn(feature.id) ?? (handleOf(name) || `feature-${i + 1}`);
    const known = found.get(id) ?? { properties, name, places: [] };
    const place = placeOf(properties, feature.geometry);
    if (place) known.places.push(place);
    found.set(id, known);
  });
  return { records: [...found].map(([id, { properties, name, places }]) => recordOf(properties, id, name, places, reading)), issues };
}
