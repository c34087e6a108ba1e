import * as z from 'zod/mini';
import { Provenance } from './provenance.js';
import { Ags, described, Id, LocalizedText, named, PartialDate } from './scalars.js';

export const Statistic = named(
  z.strictObject({
    id: Id,
    value: z.number(),
    operator: described(z.enum(['=', '>', '~']), 'Exactly, more than, or about'),
    unit: LocalizedText,
    area: LocalizedText,
    areaAgs: z.optional(z.array(Ags)),
    meeting: z.optional(described(Id, 'Meeting that the figure is about')),
    asOf: z.optional(PartialDate),
    asOfNote: z.optional(LocalizedText),
    provenance: Provenance,
  }),
  'Statistic',
  'A figure with its date',
  {
    id: 'remscheid-organisations-2023',
    value: 30,
    operator: '~',
    unit: { de: 'Organisationen und Vereine' },
    area: { de: 'Remscheid' },
    asOf: '2023-03',
    provenance: { sources: [{ title: 'Netzwerk ReMo' }] },
  },
);
export type Statistic = z.infer<typeof Statistic>;
