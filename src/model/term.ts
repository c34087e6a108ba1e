import * as z from 'zod/mini';
import { Provenance } from './provenance.js';
import { described, Id, LanguageTag, Line, LocalizedText, named, Url } from './scalars.js';

export const Term = named(
  z.strictObject({
    id: Id,
    scheme: z.enum(['offer', 'target-group', 'kind', 'focus']),
    labels: LocalizedText,
    altLabels: z.optional(described(z.record(LanguageTag, z.array(Line)), 'Other words that people use', { de: ['Schularbeitenhilfe'] })),
    broader: z.optional(described(Id, 'Wider term of the same scheme')),
    exactMatch: z.optional(described(z.array(Url), 'The same term in another vocabulary')),
    unreviewed: z.optional(described(z.array(LanguageTag), 'Languages whose words no native reader has reviewed')),
    provenance: Provenance,
  }),
  'Term',
  'A term of the vocabulary with its words in several languages',
);
export type Term = z.infer<typeof Term>;
