import * as z from 'zod/mini';
import { ClockTime, described, LocalizedText, named, RecurrenceRule } from './scalars.js';

export const Slot = named(
  z.strictObject({
    rule: z.optional(described(RecurrenceRule, 'When it repeats; absent where no honest rule exists', 'FREQ=MONTHLY;BYDAY=-1TU')),
    start: z.optional(ClockTime),
    end: z.optional(ClockTime),
    text: z.optional(described(LocalizedText, 'The rhythm in the words of the source', { de: 'jeden letzten Dienstag im Monat, 18 Uhr' })),
    place: z.optional(described(LocalizedText, 'Where, in words')),
  }),
  'Slot',
  'A regular time, in local time of the place',
);
export type Slot = z.infer<typeof Slot>;
