import { allEntries } from './entries-of.js';
import { findingAt, wording } from './finding.js';
import type { Rule } from './region.js';

const name = 'has-source';

const noSource = wording(
  'Der Eintrag nennt keine Quelle.',
  'The record names no source.',
  'Nennen Sie unter provenance.sources wenigstens ein Dokument mit Titel.',
  'Name at least one document with its title in provenance.sources.',
);
const noSuchSource = wording(
  'Diese Quelle gibt es im Eintrag nicht.',
  'The record has no such source.',
  'Gezählt wird ab 0, in der Reihenfolge von provenance.sources.',
  'Count from 0, in the order of provenance.sources.',
);

/** Every record names a source, and what a single source says points at one of them. */
export const hasSource: Rule = {
  name,
  check: ({ dataset }) =>
    allEntries(dataset).flatMap((entry) => {
      const { sources, statements = [] } = entry.record.provenance;
      return [
        ...(sources.some(({ title }) => title.trim()) ? [] : [findingAt(entry, ['provenance', 'sources'], { code: name, ...noSource })]),
        ...statements.flatMap(({ source }, i) =>
          source < sources.length
            ? []
            : [findingAt(entry, ['provenance', 'statements', i, 'source'], { code: name, value: source, ...noSuchSource })],
        ),
      ];
    }),
};
