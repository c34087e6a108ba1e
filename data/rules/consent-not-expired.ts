import type { Dataset } from '../../src/model/dataset.js';
import { entriesOf } from './entries-of.js';
import { findingAt, wording } from './finding.js';
import type { Wording } from './finding.js';
import type { Rule } from './region.js';

const name = 'consent-not-expired';
type Contact = NonNullable<Dataset['organisations'][number]['contacts']>[number];

const ask = ['Fragen Sie nach, oder löschen Sie den Kontakt.', 'Ask again, or delete the contact.'] as const;

/** What is wrong with the consent of a contact on `today`; undefined where nothing is. */
function problemOf({ consent }: Contact, today: string): (Wording & { value?: string }) | undefined {
  if (!consent)
    return wording('Der Kontakt hat keine Grundlage und wird nirgends gezeigt.', 'The contact has no basis and is shown nowhere.', ...ask);
  const { date, until } = consent;
  if (until !== undefined && until < today)
    return { value: until, ...wording(`Die Grundlage ist seit dem ${until} abgelaufen.`, `The basis expired on ${until}.`, ...ask) };
  if (date > today)
    return { value: date, ...wording(`Die Grundlage gilt erst ab dem ${date}.`, `The basis holds only from ${date}.`, ...ask) };
  return undefined;
}

/** Every contact rests on a basis that holds today; in an invented region a gap is a warning, for it is there to be seen. */
export const consentNotExpired: Rule = {
  name,
  check: ({ dataset, today }) =>
    entriesOf(dataset, 'organisations').flatMap((entry) =>
      (entry.record.contacts ?? []).flatMap((contact, i) => {
        const problem = problemOf(contact, today);
        const severity = dataset.invented ? 'warning' : 'error';
        return problem ? [findingAt(entry, ['contacts', i, 'consent'], { code: name, severity, ...problem })] : [];
      }),
    ),
};
