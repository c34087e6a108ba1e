import * as z from 'zod/mini';
import { CalendarDate, Count, described, Line, LocalizedText, named, PartialDate, Url } from './scalars.js';

export const Source = named(
  z.strictObject({
    title: described(Line, 'Title of the document or page'),
    url: z.optional(Url),
    date: z.optional(described(PartialDate, 'Date that the document itself bears')),
    phrase: z.optional(described(Line, 'Short original phrase that the fact stands on')),
  }),
  'Source',
  'A document that says so',
);
export type Source = z.infer<typeof Source>;

export const Statement = named(
  z.strictObject({
    field: described(Line, 'Field of the record that the statement is about', 'foundedYear'),
    value: described(Line, 'What this source says', '1998'),
    source: described(Count, 'Position in sources'),
    asOf: z.optional(PartialDate),
  }),
  'Statement',
  'What one source says of one field: kept where two sources disagree, and where a field has a source of its own',
);
export type Statement = z.infer<typeof Statement>;

export const Provenance = named(
  z.strictObject({
    sources: described(z.array(Source).check(z.minLength(1)), 'Where the record comes from; never empty'),
    asOf: z.optional(described(PartialDate, 'The time that the sources speak of', '2019')),
    retrieved: z.optional(described(CalendarDate, 'Day on which the sources were read')),
    verifiedOn: z.optional(described(CalendarDate, 'Day on which somebody asked whether it is still true; absent: nobody did')),
    verifiedBy: z.optional(described(Line, 'Role, never the name, of who verified it')),
    modified: z.optional(described(CalendarDate, 'Day of the last change of the record')),
    reliability: z.optional(
      described(
        z.enum(['A', 'B', 'C', 'D']),
        'A own or official page, B official minutes, umbrella list or several reports, C one press report, D named in passing or historic',
      ),
    ),
    statements: z.optional(z.array(Statement)),
    note: z.optional(LocalizedText),
  }),
  'Provenance',
  'Where a record comes from, how old it is and how far it can be trusted',
);
export type Provenance = z.infer<typeof Provenance>;
