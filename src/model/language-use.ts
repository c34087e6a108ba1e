import * as z from 'zod/mini';
import { described, LanguageTag, LocalizedText, named } from './scalars.js';
import { Slot } from './slot.js';

export const LanguageUse = named(
  z.strictObject({
    code: LanguageTag,
    extent: z.optional(
      described(z.enum(['all', 'some', 'interpreter']), 'Everything, some of it, or through an interpreter; absent: not known'),
    ),
    when: z.optional(described(Slot, 'Regular time at which the language is spoken')),
    note: z.optional(LocalizedText),
    unconfirmed: z.optional(described(z.boolean(), 'True where the language is inferred, for example from the name')),
  }),
  'LanguageUse',
  'A language that is spoken, how far and when',
);
export type LanguageUse = z.infer<typeof LanguageUse>;
