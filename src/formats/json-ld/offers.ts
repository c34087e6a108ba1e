import { compact } from './compact.js';
import type { JsonLdContext, Node, Organisation } from './context.js';
import { termTexts, texts } from './texts.js';

/** What an organisation offers, each as an offer of a service: to whom, in which languages, at what cost. */
export const offerNodes = (record: Organisation, context: JsonLdContext): Node[] =>
  (record.offers ?? []).map(({ term, text, audience = record.targetGroups ?? [], languages = [], cost, registration }) =>
    compact({
      '@type': 'Offer',
      itemOffered: compact({
        '@type': 'Service',
        serviceType: term,
        name: termTexts(term, context),
        description: texts(text, context),
        audience: audience.map((id) => compact({ '@type': 'Audience', audienceType: termTexts(id, context) })),
        availableChannel: languages.length ? compact({ '@type': 'ServiceChannel', availableLanguage: [...languages] }) : undefined,
      }),
      description: texts(registration, context),
      priceSpecification: cost && compact({ '@type': 'PriceSpecification', description: texts(cost, context) }),
    }),
  );
