import * as z from 'zod/mini';
import { CalendarDate, described, named } from './scalars.js';

export const Scope = z.enum(['web', 'print', 'open-data']);
export type Scope = z.infer<typeof Scope>;

export const Consent = named(
  z.strictObject({
    basis: described(
      z.enum(['official-function', 'published-by-organisation', 'consent']),
      'Why it may be shown: an office, the organisation’s own publication, or the person’s consent',
    ),
    date: described(CalendarDate, 'Day since when the basis holds'),
    scope: described(z.array(Scope), 'Where it may be shown'),
    until: z.optional(described(CalendarDate, 'Last day on which it may be shown')),
  }),
  'Consent',
  'Basis on which a contact may be shown, and where',
);
export type Consent = z.infer<typeof Consent>;
