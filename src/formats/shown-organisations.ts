import { isListed, needsAsking } from '../domain/search/listed.js';
import type { Dataset } from '../model/dataset.js';

/** The organisations that an output names: those that a directory lists, of weak sources only where `showUnconfirmed`. */
export const shownOrganisations = (dataset: Dataset, showUnconfirmed: boolean): Dataset['organisations'][number][] =>
  dataset.organisations.filter((record) => isListed(record) && (showUnconfirmed || !needsAsking(record)));
