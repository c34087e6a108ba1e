import { html, noChange } from 'lit';
import { translate } from '../../../domain/i18n/dictionary.js';
import type { Hit } from '../../../domain/search/search.js';
import type { Searchable } from '../../../domain/search/searchable.js';
import { organisationCard } from '../organisation-card/organisation-card.js';
import type { Reader } from '../words.js';

type Organisation = Searchable['organisation'];

/**
 * The found organisations as a list; `mark` gives what stands before each. From `fresh` on the cards that stand there are
 * left as they are.
 */
export const resultList = (hits: readonly Hit<Organisation>[], fresh: number, reader: Reader, mark?: (record: Organisation) => unknown) =>
  html`<ul role="list" part="list" class="results" aria-label=${translate(reader.dictionary, 'resultsLabel')}>
    ${hits.map((hit, i) => (i < fresh ? html`<li>${mark?.(hit.record)}${organisationCard(hit, reader)}</li>` : noChange))}
  </ul>`;
