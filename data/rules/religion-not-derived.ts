import type { Dataset } from '../../src/model/dataset.js';
import { entriesOf } from './entries-of.js';
import { findingAt, wording } from './finding.js';
import type { Rule } from './region.js';

const name = 'religion-not-derived';
const focus = 'focus-religion';

/** The offers that are religious: `religion`, `iftar` and what the vocabulary puts below them. */
function religiousOffers(terms: Dataset['terms']): Set<string> {
  const found = new Set(['religion', 'iftar']);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const { id, broader } of terms) if (broader !== undefined && found.has(broader)) found.add(id);
  }
  return found;
}

/** Religion is a focus only of religious communities and of those whose own offers are religious. */
export const religionNotDerived: Rule = {
  name,
  check({ dataset }) {
    const religious = religiousOffers(dataset.terms);
    return entriesOf(dataset, 'organisations').flatMap((entry) => {
      const { kind, offers = [] } = entry.record;
      const at = entry.record.focus?.indexOf(focus) ?? -1;
      if (at < 0 || kind === 'religious-community' || offers.some(({ term }) => religious.has(term))) return [];
      return [
        findingAt(entry, ['focus', at], {
          code: name,
          value: focus,
          ...wording(
            'Nichts im Eintrag sagt, dass die Organisation religiös arbeitet.',
            'Nothing in the record says that the organisation’s work is religious.',
            'Löschen Sie den Schwerpunkt, oder nennen Sie das Angebot, das ihn belegt.',
            'Delete the focus, or name the offer that shows it.',
          ),
        }),
      ];
    });
  },
};
