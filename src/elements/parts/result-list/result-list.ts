import { html } from 'lit';
import { translate } from '../../../domain/i18n/dictionary.js';
import type { Hit } from '../../../domain/search/search.js';
import type { Searchable } from '../../../domain/search/searchable.js';
import { organisationCard } from '../organisation-card/organisation-card.js';
import type { Reader } from '../words.js';

type Organisation = Searchable['organisation'];

/** The found organisations as a list; `mark` gives what stands before each. */
export const resultList = (hits: readonly Hit<Organisation>[], reader: Reader, mark?: (record: Organisation) => unknown) =>
  html`<ul role="list" part="list" class="results" aria-label=${translate(reader.dictionary, 'resultsLabel')}>
    ${hits.map((hit) => html`<li>${mark?.(hit.record)}${organisationCard(hit, reader)}</li>`)}
  </ul>`;
