import type { Dataset } from '../model/dataset.js';
import { jsonForScript } from './json-for-script.js';
import type { JsonLdContext, JsonLdOptions } from './json-ld/context.js';
import { eventLosses } from './json-ld/event-losses.js';
import { eventNode } from './json-ld/event-node.js';
import { datasetNode } from './json-ld/dataset-node.js';
import { jsonLdLosses } from './json-ld/losses.js';
import { jsonLdContext } from './json-ld/make-context.js';
import { organisationNode } from './json-ld/organisation-node.js';
import { writtenOrganisations } from './json-ld/written-organisations.js';
import { shownMeetings } from './shown-meetings.js';
import type { Written } from './written.js';

export type { JsonLdOptions } from './json-ld/context.js';

/**
 * The organisations of a dataset, or its meetings, as schema.org JSON-LD, one `@graph` in the order of the data. It can stand inside a
 * `<script>` as it is. It holds what its scope may show and no more, and no organisation that is known to be dissolved:
 * schema.org has no word for that without its date. Organisations of an invented dataset say that they are.
 *
 * @example
 * writeJsonLd(dataset, { today: '2026-11-22', base: 'https://city.example/vereine/' }).losses[0]?.en
 * //=> 'Meetings, series, programmes, publications and figures are not in it.'
 */
export function writeJsonLd(dataset: Dataset, options: JsonLdOptions): Written {
  const context = jsonLdContext(dataset, options);
  if (options.of === 'meeting') return writeEvents(dataset, context);
  const written = writtenOrganisations(context);
  const nodes = written.map((record) => organisationNode(record, context));
  const graph = options.only ? nodes : [datasetNode(context), ...nodes];
  return {
    output: jsonForScript({ '@context': 'https://schema.org', '@graph': graph }),
    losses: jsonLdLosses(dataset, written, context),
  };
}

function writeEvents(dataset: Dataset, context: JsonLdContext): Written {
  const { only } = context;
  const written = shownMeetings(context.dataset).filter(({ id }) => !only || only.includes(id));
  const nodes = written.map((meeting) => eventNode(meeting, context));
  const graph = only ? nodes : [datasetNode(context), ...nodes];
  return {
    output: jsonForScript({ '@context': 'https://schema.org', '@graph': graph }),
    losses: eventLosses(dataset, written, context),
  };
}
