import * as z from 'zod/mini';
import { Provenance } from './provenance.js';
import { described, Email, Id, Line, LocalizedText, named, PartialDate, Url } from './scalars.js';

export const Publication = named(
  z.strictObject({
    id: Id,
    type: z.enum(['newsletter', 'newsletter-issue', 'brochure', 'press-release', 'webpage', 'list', 'image']),
    title: LocalizedText,
    subtitle: z.optional(LocalizedText),
    issue: z.optional(described(Line, 'Number of the issue', '4/20')),
    partOf: z.optional(described(Id, 'Newsletter that an issue belongs to')),
    publishers: z.array(Id),
    date: z.optional(PartialDate),
    dateNote: z.optional(described(LocalizedText, 'What is known of the date where it is not printed')),
    frequency: z.optional(LocalizedText),
    topics: z.optional(z.array(LocalizedText)),
    summary: z.optional(LocalizedText),
    subscribe: z.optional(Email),
    url: z.optional(Url),
    downloads: z.optional(z.array(z.strictObject({ title: Line, url: z.optional(Url) }))),
    provenance: Provenance,
  }),
  'Publication',
  'A newsletter and its issues, a brochure, a press release or a page',
);
export type Publication = z.infer<typeof Publication>;
