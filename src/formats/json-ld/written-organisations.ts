import { shownOrganisations } from '../shown-organisations.js';
import type { JsonLdContext, Organisation } from './context.js';

/** The organisations that become nodes: of those shown, the ones that are not known to be dissolved. */
export const writtenOrganisations = ({ dataset, only }: JsonLdContext): Organisation[] =>
  shownOrganisations(dataset).filter(({ id, status }) => status !== 'dissolved' && (!only || only.includes(id)));
