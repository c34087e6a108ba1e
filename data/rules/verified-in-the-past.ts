import { allEntries } from './entries-of.js';
import { findingAt, wording } from './finding.js';
import type { Rule } from './region.js';

const name = 'verified-in-the-past';

/** Nobody has verified a record tomorrow. */
export const verifiedInThePast: Rule = {
  name,
  check: ({ dataset, today }) =>
    allEntries(dataset).flatMap((entry) => {
      const { verifiedOn } = entry.record.provenance;
      if (verifiedOn === undefined || verifiedOn <= today) return [];
      return [
        findingAt(entry, ['provenance', 'verifiedOn'], {
          code: name,
          value: verifiedOn,
          ...wording(
            `Der ${verifiedOn} liegt in der Zukunft (Stand der Region: ${today}).`,
            `${verifiedOn} is in the future (the region is of ${today}).`,
            'Tragen Sie den Tag ein, an dem jemand nachgefragt hat.',
            'Give the day on which somebody asked.',
          ),
        }),
      ];
    }),
};
