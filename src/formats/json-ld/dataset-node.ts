import { compact } from './compact.js';
import type { JsonLdContext, Node } from './context.js';
import { texts } from './texts.js';

/** What the data is, under which licence, and which attributions must stay with it. */
export function datasetNode(context: JsonLdContext): Node {
  const { id, name, modified, licence, attributions = [], invented } = context.dataset;
  return compact({
    '@type': 'Dataset',
    '@id': `${context.base ?? ''}#dataset`,
    identifier: id,
    name: texts(name, context),
    description: texts(invented ? inventedDescription : description, context),
    dateModified: modified,
    license: licence ? { '@type': 'CreativeWork', name: licence } : undefined,
    creditText: attributions.map(({ text }) => text),
  });
}

const description = {
  de: 'Vereine, Gruppen und Stellen mit ihren Angeboten und Sprachen.',
  en: 'Organisations, their offers and languages.',
};
const inventedDescription = {
  de: 'Alle Einträge sind erfunden. Sie dienen nur als Beispiel.',
  en: 'All entries are invented. They only serve as examples.',
};
