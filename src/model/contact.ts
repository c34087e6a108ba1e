import * as z from 'zod/mini';
import { Consent } from './consent.js';
import { described, Email, Id, LanguageTag, LocalizedText, named, Phone, Url } from './scalars.js';

export const Contact = named(
  z.strictObject({
    role: described(
      z.enum(['office', 'switchboard', 'integration-officer', 'chair', 'registration', 'newsletter', 'press', 'member']),
      'Function that answers; never a name',
    ),
    label: z.optional(described(LocalizedText, 'Unit or purpose', { de: 'Sachgebiet Integration' })),
    email: z.optional(Email),
    phone: z.optional(Phone),
    fax: z.optional(Phone),
    url: z.optional(Url),
    hours: z.optional(LocalizedText),
    languages: z.optional(z.array(LanguageTag)),
    organisationId: z.optional(described(Id, 'Organisation that answers, where it is another one')),
    personal: z.optional(described(z.boolean(), 'True where mailbox or number belongs to a person, not to a function')),
    consent: z.optional(Consent),
  }),
  'Contact',
  'A way to reach an organisation. Without consent in scope it is neither shown nor shipped',
);
export type Contact = z.infer<typeof Contact>;
