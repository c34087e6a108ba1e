import * as z from 'zod/mini';
import { Meeting } from './meeting.js';
import { Municipality } from './municipality.js';
import { Organisation } from './organisation.js';
import { Programme } from './programme.js';
import { Publication } from './publication.js';
import { schemaVersion } from './schema-version.js';
import { CalendarDate, described, Id, Line, LocalizedText, named, Url } from './scalars.js';
import { Series } from './series.js';
import { Statistic } from './statistic.js';
import { Term } from './term.js';

export const Attribution = z.strictObject({
  text: described(Line, 'To be shown as it stands', '© GeoBasis-DE / BKG 2016 (Daten verändert)'),
  licence: z.optional(Line),
  url: z.optional(Url),
});

/** The fields of a dataset beside its records. */
export const header = {
  schemaVersion: z.optional(described(z.string().check(z.maxLength(20)), 'Version of this schema', schemaVersion)),
  id: z.optional(described(Id, 'Handle of the dataset; of a shipped region its name', 'mettmann')),
  name: z.optional(described(LocalizedText, 'Name of the region', { de: 'Kreis Mettmann' })),
  invented: z.optional(described(z.boolean(), 'True where every record is made up; every output says so')),
  modified: z.optional(described(CalendarDate, 'Day of the last change')),
  licence: z.optional(Line),
  attributions: z.optional(z.array(Attribution)),
};

/** The records of a dataset: the name of each list and the schema of its records. */
export const collections = {
  organisations: Organisation,
  meetings: Meeting,
  series: Series,
  programmes: Programme,
  publications: Publication,
  statistics: Statistic,
  municipalities: Municipality,
  terms: Term,
};
export type CollectionName = keyof typeof collections;

export const Dataset = named(
  z.strictObject({
    ...header,
    organisations: z.optional(z.array(Organisation)),
    meetings: z.optional(z.array(Meeting)),
    series: z.optional(z.array(Series)),
    programmes: z.optional(z.array(Programme)),
    publications: z.optional(z.array(Publication)),
    statistics: z.optional(z.array(Statistic)),
    municipalities: z.optional(z.array(Municipality)),
    terms: z.optional(z.array(Term)),
  }),
  'Dataset',
  'Organisations, meetings and what belongs to them, of one region or one site',
);

/** What may be written: absent lists are empty lists. */
export type DatasetInput = z.infer<typeof Dataset>;
type Records = { [K in CollectionName]: z.infer<(typeof collections)[K]>[] };
type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** A judged dataset: typed, deeply frozen, every list present. */
export type Dataset = DeepReadonly<Omit<DatasetInput, CollectionName> & Records>;
