import * as z from 'zod/mini';
import { isInOrder } from './in-order.js';
import { CalendarDate, described, LocalizedText, LocalTime, named, RecurrenceRule } from './scalars.js';

export const OccurrenceOverride = z
  .strictObject({
    date: described(LocalTime, 'Date that the rule gives'),
    range: z.optional(described(z.literal('this-and-future'), 'Holds for all later dates too (RFC 5545 RANGE=THISANDFUTURE)')),
    start: z.optional(LocalTime),
    end: z.optional(LocalTime),
    status: z.optional(z.enum(['planned', 'confirmed', 'cancelled', 'postponed', 'moved', 'moved-online', 'held'])),
    reason: z.optional(LocalizedText),
    place: z.optional(LocalizedText),
  })
  .check(
    z.refine(({ date, start = date, end }) => isInOrder(start, end), {
      path: ['end'],
      params: { code: 'end-before-start', isPassedOver: true },
    }),
  );

/** What a page shows without expanding the rule; the data build writes it. */
const PreparedDates = z.strictObject({
  from: described(CalendarDate, 'First day of the window'),
  to: described(CalendarDate, 'Last day of the window'),
  // they are looked up by halves
  starts: described(
    z.array(LocalTime).check(z.overwrite((dates) => [...dates].sort())),
    'All dates in it that rule, exdates and rdates give, in order',
  ),
});

export const Recurrence = named(
  z
    .strictObject({
      rule: z.optional(RecurrenceRule),
      exdates: z.optional(described(z.array(LocalTime), 'Dates of the rule that do not take place')),
      rdates: z.optional(described(z.array(LocalTime), 'Further dates')),
      overrides: z.optional(z.array(OccurrenceOverride)),
      prepared: z.optional(described(PreparedDates, 'The dates of a window, written by the data build')),
      text: z.optional(described(LocalizedText, 'The rhythm in words, where no honest rule exists', { de: '2x jährlich' })),
    })
    .check(
      z.refine((recurrence) => Boolean(recurrence.rule ?? recurrence.text ?? recurrence.rdates), { params: { code: 'recurrence-empty' } }),
    ),
  'Recurrence',
  'How a meeting repeats: a rule, dates, or words',
);
export type Recurrence = z.infer<typeof Recurrence>;
