import type { Dataset } from '../../src/model/dataset.js';
import { fold } from '../../src/domain/text/fold.js';
import { entriesOf } from './entries-of.js';
import { findingAt, wording } from './finding.js';
import type { Rule } from './region.js';

const name = 'community-not-derived';
type Organisation = Dataset['organisations'][number];

/** Letters that "italienisch" and "Italo-", "türkisch" and "Türken" have in common. */
const stemLength = 4;

/** Whether one of the organisation's own names says `community`. */
function isInOwnName({ name: own, shortName = '', aliases = [] }: Organisation, community: string): boolean {
  const stem = fold(community).slice(0, stemLength);
  return [own, shortName, ...aliases.map((alias) => alias.name)].some((text) => fold(text).includes(stem));
}

/** Whether the organisation says so in a source of its own; a religious community is only called what its name calls it. */
const isOwnStatement = ({ kind, provenance }: Organisation): boolean =>
  kind !== 'religious-community' && (provenance.statements ?? []).some(({ field }) => /^communities\b/.test(field));

/** A community is named only where the organisation names it: in its own name, or in a statement on record. */
export const communityNotDerived: Rule = {
  name,
  check: ({ dataset }) =>
    entriesOf(dataset, 'organisations').flatMap((entry) =>
      (entry.record.communities ?? []).flatMap((community, i) => {
        if (isInOwnName(entry.record, community) || isOwnStatement(entry.record)) return [];
        return [
          findingAt(entry, ['communities', i], {
            code: name,
            value: community,
            ...wording(
              `„${community}“ steht weder im Namen noch in einer eigenen Aussage der Organisation.`,
              `“${community}” is neither in the name nor in a statement of the organisation itself.`,
              'Löschen Sie die Angabe, oder halten Sie die Aussage unter provenance.statements fest.',
              'Delete it, or record the statement in provenance.statements.',
            ),
          }),
        ];
      }),
    ),
};
