import * as z from 'zod/mini';
import { described, LocalizedText, named } from './scalars.js';

const texts = z.array(LocalizedText);

export const NetworkSheet = named(
  z.strictObject({
    background: z.optional(LocalizedText),
    roles: z.optional(described(texts, 'What the organisations are for their town')),
    formats: z.optional(described(texts, 'How the network works')),
    benefits: z.optional(z.array(z.strictObject({ title: LocalizedText, points: texts }))),
    difficulties: z.optional(texts),
    priorities: z.optional(texts),
  }),
  'NetworkSheet',
  'What a network or an integration centre says of itself: background, roles, formats, benefits, difficulties',
);
export type NetworkSheet = z.infer<typeof NetworkSheet>;
