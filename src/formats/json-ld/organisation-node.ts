import { webAddress } from '../../domain/text/web-address.js';
import { visiblePlaces } from '../../model/visible-places.js';
import { organisationAnchor } from '../permalinks.js';
import { schemaType } from '../schema-type.js';
import { compact } from './compact.js';
import { contactPoints } from './contact-points.js';
import type { JsonLdContext, Node, Organisation, Value } from './context.js';
import { offerNodes } from './offers.js';
import { addressNode, placeNode } from './places.js';
import { recordPage } from './record-page.js';
import { tagged, termTexts, texts } from './texts.js';

/** One organisation as a node of the graph. */
export function organisationNode(record: Organisation, context: JsonLdContext): Node {
  const places = visiblePlaces(record, context.showUnconfirmed);
  return compact({
    '@type': schemaType(record.kind),
    '@id': identifierOf(record, context),
    additionalType: record.kind,
    identifier: record.id,
    name: tagged(record.name, record.nameLanguage),
    alternateName: [...(record.aliases ?? []).map(({ name, language }) => tagged(name, language)), record.shortName],
    description: texts(record.purpose, context),
    disambiguatingDescription: context.dataset.invented ? inventedMark : [],
    foundingDate: record.foundedYear === undefined ? undefined : String(record.foundedYear),
    knowsAbout: (record.focus ?? []).flatMap((id) => termTexts(id, context)),
    knowsLanguage: knownLanguages(record, context),
    areaServed: areas(record, context),
    address: places.map(addressNode).slice(0, 1),
    location: places.map(placeNode),
    contactPoint: contactPoints(record, context),
    makesOffer: offerNodes(record, context),
    parentOrganization: others([record.partOf], context),
    memberOf: others(record.memberOf, context),
    funder: others(record.funders, context),
    url: links(record, 'website'),
    sameAs: links(record, 'social'),
    subjectOf: recordPage(record, context),
  });
}

export const inventedMark: Value[] = [
  { '@value': 'Erfundenes Beispiel', '@language': 'de' },
  { '@value': 'Invented example', '@language': 'en' },
];

/** The name of an organisation in the web of data: its own address if it has one, else an anchor of the site. */
const identifierOf = ({ uri, id }: Organisation, { base = '' }: JsonLdContext): string => uri ?? `${base}#${organisationAnchor(id)}`;

/** Languages that are spoken there, without those that are inferred or need an interpreter. */
const knownLanguages = ({ languages = [] }: Organisation, { showUnconfirmed }: JsonLdContext): Value[] =>
  languages.filter(({ extent, unconfirmed }) => extent !== 'interpreter' && (showUnconfirmed || !unconfirmed)).map(({ code }) => code);

function areas({ areaServed, areaText }: Organisation, context: JsonLdContext): Value[] {
  if (!areaServed.length) return texts(areaText, context);
  return areaServed.map((ags) =>
    compact({
      '@type': 'AdministrativeArea',
      name: context.towns.get(ags)?.name,
      identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: ags },
    }),
  );
}

/** Other organisations by identifier, type and name, so that each node can be read alone. */
export const others = (ids: readonly (string | undefined)[] = [], context: JsonLdContext): Value[] =>
  ids.flatMap((id) => {
    const other = context.named.get(id ?? '');
    return other
      ? [{ '@type': schemaType(other.kind), '@id': identifierOf(other, context), name: tagged(other.name, other.nameLanguage) }]
      : [];
  });

const links = (record: Organisation, wanted: 'website' | 'social'): Value[] =>
  (record.links ?? []).filter(({ type }) => type === wanted).flatMap(({ url }) => webAddress(url)?.href ?? []);
