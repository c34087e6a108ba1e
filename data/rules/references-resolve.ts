import { danglingReferences } from '../../src/model/references.js';
import { entriesOf } from './entries-of.js';
import { findingAt, wording } from './finding.js';
import type { Finding } from './finding.js';
import type { Region, Rule } from './region.js';

const name = 'references-resolve';

const missing = (target: string, elsewhere: Region['elsewhere']) => {
  const holder = elsewhere.get(target);
  return wording(
    `Den Eintrag „${target}“ gibt es nicht.`,
    `There is no record “${target}”.`,
    holder
      ? `Er steht in „${holder}“: Was mehrere Regionen nennen, gehört nach data/shared.`
      : 'Prüfen Sie die Kennung oder legen Sie den Eintrag an.',
    holder ? `It stands in ${holder}: what several regions name belongs in data/shared.` : 'Check the id, or add the record.',
  );
};

/** References to other records, in every list. */
const dangling = ({ dataset, elsewhere }: Region): Finding[] =>
  danglingReferences(dataset).map(({ collection, record, path, target }) => {
    const index = (dataset[collection] as readonly object[]).indexOf(record);
    const entry = { list: collection, index, record: dataset[collection][index]! };
    return findingAt(entry, path, { code: name, value: target, ...missing(target, elsewhere) });
  });

/** The kind of an organisation is a term too: without it no page could name the kind. */
const kindsWithoutTerm = ({ dataset, elsewhere }: Region): Finding[] => {
  const kinds = new Set(dataset.terms.filter(({ scheme }) => scheme === 'kind').map(({ id }) => id));
  return entriesOf(dataset, 'organisations')
    .filter(({ record }) => !kinds.has(record.kind))
    .map((entry) => findingAt(entry, ['kind'], { code: name, value: entry.record.kind, ...missing(entry.record.kind, elsewhere) }));
};

/** Every id that a record names belongs to a record. */
export const referencesResolve: Rule = {
  name,
  check: (region) => [...dangling(region), ...kindsWithoutTerm(region)],
};
