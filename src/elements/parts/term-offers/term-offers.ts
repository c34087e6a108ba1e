import { html, nothing } from 'lit';
import { translate, type ListDictionary } from '../../../domain/i18n/dictionary.js';
import type { Query, Search } from '../../../domain/search/search.js';
import { termOffers as offersFor, type TermOffer } from '../../../domain/search/term-offers.js';
import { localized } from '../localized.js';
import { withLaterWords } from '../with-later-words.js';
import { valueLabel, type Reader } from '../words.js';

export interface TermOffers {
  readonly reader: Reader;
  readonly search: Search<unknown>;
  readonly query: Query;
  /** Filter groups that are not offered, or that the page set for good. */
  readonly withheld: readonly string[];
  /** The words for a filter group. */
  readonly groupLabel: (dictionary: ListDictionary, group: string) => string;
  readonly onTake: (offer: TermOffer) => void;
}

/** What typed words stand for, as filters to take: "Angebot: Hausaufgabenbetreuung (12)". */
export function termOffers({ reader, search, query, withheld, groupLabel, onTake }: TermOffers) {
  const offers = offersFor(search, query).filter(({ group }) => !withheld.includes(group));
  if (!offers.length) return nothing;
  const dictionary = withLaterWords(reader.dictionary);
  return html`<ul role="list" class="term-offers" part="term-offers" aria-label=${translate(dictionary, 'asFilter')}>
    ${offers.map(
      (offer) =>
        html`<li>
          <button type="button" part="term-offer" @click=${() => onTake(offer)}>
            ${groupLabel(dictionary, offer.group)}: ${localized(valueLabel(reader, offer.group, offer.value))} (${offer.total})
          </button>
        </li>`,
    )}
  </ul>`;
}
