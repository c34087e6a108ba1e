import type { OrganisationKind } from '../model/organisation.js';

const types: Readonly<Record<OrganisationKind, string>> = {
  'migrant-organisation': 'NGO',
  group: 'NGO',
  'religious-community': 'NGO',
  'civic-association': 'NGO',
  umbrella: 'NGO',
  network: 'NGO',
  'welfare-association': 'NGO',
  'sports-club': 'SportsOrganization',
  'public-body': 'GovernmentOrganization',
  'integration-council': 'GovernmentOrganization',
  // whether these are public or private, the kind does not say
  'advice-service': 'Organization',
  'intercultural-provider': 'Organization',
  foundation: 'Organization',
  company: 'Organization',
  venue: 'Organization',
};

/**
 * The type of schema.org that is true of every organisation of a kind; `Organization` where none is narrower.
 *
 * @example
 * schemaType('sports-club') //=> 'SportsOrganization'
 */
export const schemaType = (kind: OrganisationKind): string => types[kind];
