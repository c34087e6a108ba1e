import type { Dataset } from '../../src/model/dataset.js';

type Term = Dataset['terms'][number];

/** The terms that the records of `dataset` name; the kind of an organisation is the id of its term. */
const namedTerms = ({ organisations, programmes }: Dataset): string[] => [
  ...organisations.flatMap(({ kind, focus = [], targetGroups = [], offers = [] }) => [
    kind,
    ...focus,
    ...targetGroups,
    ...offers.flatMap(({ term, audience = [] }) => [term, ...audience]),
  ]),
  ...programmes.flatMap(({ targetGroups = [] }) => targetGroups),
];

/** The terms of `vocabulary` that `dataset` names, with all their wider terms, in the order of the vocabulary. */
export function usedTerms(dataset: Dataset, vocabulary: readonly Term[]): Term[] {
  const byId = new Map(vocabulary.map((term) => [term.id, term]));
  const used = new Set<Term>();
  const use = (id: string): void => {
    const term = byId.get(id);
    if (!term || used.has(term)) return;
    used.add(term);
    if (term.broader !== undefined) use(term.broader);
  };
  namedTerms(dataset).forEach(use);
  return vocabulary.filter((term) => used.has(term));
}
