import type { HtmlContext, Organisation } from './context.js';
import { joined, localizedProperty, termText } from './pieces.js';

/** What it offers, each as an offer of a service. */
export const offersLine = (record: Organisation, context: HtmlContext): string =>
  (record.offers ?? [])
    .map(({ term, text }) => {
      const words = joined(
        [localizedProperty('name', termText(term, context), context), localizedProperty('description', text, context)],
        ': ',
      );
      const service = `<span itemprop="itemOffered" itemscope itemtype="https://schema.org/Service">${words}</span>`;
      return `<span itemprop="makesOffer" itemscope itemtype="https://schema.org/Offer">${service}</span>`;
    })
    .join(' · ');
