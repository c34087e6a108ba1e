import * as z from 'zod/mini';
import { Provenance } from './provenance.js';
import { Count, described, Id, LocalizedText, named, PartialDate, Url } from './scalars.js';

export const Programme = named(
  z.strictObject({
    id: Id,
    name: LocalizedText,
    type: z.enum(['programme', 'project', 'platform']),
    partOf: z.optional(described(Id, 'Programme that funds the project')),
    owners: z.optional(z.array(Id)),
    funders: z.optional(z.array(Id)),
    partners: z.optional(z.array(Id)),
    goals: z.optional(z.array(LocalizedText)),
    targetGroups: z.optional(z.array(Id)),
    modules: z.optional(described(Count, 'Number of its parts', 6)),
    start: z.optional(PartialDate),
    end: z.optional(PartialDate),
    endText: z.optional(described(LocalizedText, 'End in the words of the source', { de: 'bis Mitte 2022' })),
    status: z.enum(['running', 'completed', 'unknown']),
    result: z.optional(LocalizedText),
    url: z.optional(Url),
    description: z.optional(LocalizedText),
    provenance: Provenance,
  }),
  'Programme',
  'A funding programme, a project of it, or a platform that came of it',
);
export type Programme = z.infer<typeof Programme>;
