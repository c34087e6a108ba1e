import type { CollectionName } from '../../src/model/dataset.js';
import { handleOf } from '../../src/model/references.js';
import { allEntries } from './entries-of.js';
import { findingAt, wording } from './finding.js';
import type { Entry } from './finding.js';
import type { Region, Rule } from './region.js';

const name = 'unique-ids';

/** Municipalities have official keys, terms a vocabulary of their own. */
const keyed: readonly CollectionName[] = ['municipalities', 'terms'];

const taken = (entry: Entry, where: string) =>
  findingAt(entry, ['id'], {
    code: name,
    value: handleOf(entry.record),
    ...wording(
      `Diese Kennung trägt schon ein anderer Eintrag (${where}).`,
      `Another record has this id already (${where}).`,
      'Jeder Eintrag braucht eine eigene Kennung, über alle Listen und Regionen hinweg.',
      'Each record needs an id of its own, across all lists and regions.',
    ),
  });

/** No id stands twice: not in two lists of a region, nor in two regions. */
export const uniqueIds: Rule = {
  name,
  check({ dataset, elsewhere }: Region) {
    const listOf = new Map<string, string>();
    return allEntries(dataset)
      .filter(({ list }) => !keyed.includes(list))
      .flatMap((entry) => {
        const id = handleOf(entry.record);
        const where = listOf.get(id) ?? elsewhere.get(id);
        listOf.set(id, listOf.get(id) ?? entry.list);
        return where === undefined ? [] : [taken(entry, where)];
      });
  },
};
