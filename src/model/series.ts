import * as z from 'zod/mini';
import { Audience, MeetingKind } from './meeting.js';
import { Provenance } from './provenance.js';
import { Recurrence } from './recurrence.js';
import { described, Id, LocalizedText, named, PartialDate } from './scalars.js';

export const Series = named(
  z.strictObject({
    id: Id,
    title: LocalizedText,
    kind: MeetingKind,
    organisers: z.array(Id),
    audience: z.optional(Audience),
    goals: z.optional(z.array(LocalizedText)),
    rhythm: z.optional(described(Recurrence, 'What the source states; compared with the dates on record')),
    since: z.optional(described(PartialDate, 'When it began')),
    provenance: Provenance,
  }),
  'Series',
  'Meetings that belong together and repeat',
);
export type Series = z.infer<typeof Series>;
