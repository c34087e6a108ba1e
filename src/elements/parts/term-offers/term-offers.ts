import { html, nothing } from 'lit';
import { translate } from '../../../domain/i18n/dictionary.js';
import type { TermOffer } from '../../../domain/search/listing.js';
import { groupLabel } from '../filter-panel/filter-panel.js';
import { valueLabel, type Reader } from '../words.js';

export interface TermOffers {
  readonly reader: Reader;
  readonly offers: readonly TermOffer[];
  readonly onTake: (offer: TermOffer) => void;
}

/** What typed words stand for, as filters to take: "Angebot: Hausaufgabenbetreuung (12)". */
export function termOffers({ reader, offers, onTake }: TermOffers) {
  if (!offers.length) return nothing;
  const { dictionary } = reader;
  return html`<ul role="list" class="term-offers" part="term-offers" aria-label=${translate(dictionary, 'asFilter')}>
    ${offers.map(
      (offer) =>
        html`<li>
          <button type="button" part="term-offer" @click=${() => onTake(offer)}>
            ${groupLabel(dictionary, offer.group)}: <bdi>${valueLabel(reader, offer.group, offer.value)}</bdi> (${offer.total})
          </button>
        </li>`,
    )}
  </ul>`;
}
