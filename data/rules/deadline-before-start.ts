import { entriesOf } from './entries-of.js';
import { findingAt, wording } from './finding.js';
import type { Entry, Step } from './finding.js';
import type { Rule } from './region.js';

const name = 'deadline-before-start';

const tooLate = (entry: Entry, path: readonly Step[], value: string, than: string) =>
  findingAt(entry, path, {
    code: name,
    value,
    ...wording(
      `Der ${value} liegt nach dem ${than}.`,
      `${value} is after ${than}.`,
      'Die Reihenfolge ist: Anmeldung öffnet, Anmeldeschluss, Beginn.',
      'The order is: registration opens, deadline, start.',
    ),
  });

/** Whether `day` is after `other`, as far as the less exact of them says. */
const isAfter = (day: string, other: string) => {
  const length = Math.min(day.length, other.length, 10);
  return day.slice(0, length) > other.slice(0, length);
};

/** Registration opens before it closes, and closes no later than the meeting starts. */
export const deadlineBeforeStart: Rule = {
  name,
  check: ({ dataset }) =>
    entriesOf(dataset, 'meetings').flatMap((entry) => {
      const { start, precision, registration: { opens, deadline } = {} } = entry.record;
      const known = precision === 'season' ? undefined : start;
      return [
        ...(deadline && known && isAfter(deadline, known) ? [tooLate(entry, ['registration', 'deadline'], deadline, known)] : []),
        ...(opens && deadline && isAfter(opens, deadline) ? [tooLate(entry, ['registration', 'opens'], opens, deadline)] : []),
      ];
    }),
};
