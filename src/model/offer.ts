import * as z from 'zod/mini';
import { described, Id, LanguageTag, LocalizedText, named } from './scalars.js';
import { Slot } from './slot.js';

export const Offer = named(
  z.strictObject({
    term: described(Id, 'Term of the vocabulary', 'homework-help'),
    text: z.optional(LocalizedText),
    audience: z.optional(described(z.array(Id), 'Target groups, by term')),
    languages: z.optional(z.array(LanguageTag)),
    cost: z.optional(LocalizedText),
    registration: z.optional(LocalizedText),
    slots: z.optional(z.array(Slot)),
  }),
  'Offer',
  'What an organisation offers',
  { term: 'homework-help', languages: ['ar', 'de'] },
);
export type Offer = z.infer<typeof Offer>;
