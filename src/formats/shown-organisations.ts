import { isListed } from '../domain/search/listed.js';
import type { Dataset } from '../model/dataset.js';

/** The organisations of a visible dataset that an output names: those that a directory lists. */
export const shownOrganisations = (dataset: Dataset): Dataset['organisations'][number][] => dataset.organisations.filter(isListed);
