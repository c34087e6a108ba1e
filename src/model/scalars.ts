import * as z from 'zod/mini';
import { isKnownZone } from './known-zone.js';
import { patterns, type PatternName } from './patterns.js';

/** `schema` with the sentence and the examples that the JSON Schema carries. */
export function described<S extends z.ZodMiniType>(schema: S, description: string, ...examples: unknown[]): S {
  const copy = schema.check(z.meta(examples.length ? { description, examples } : { description }));
  // a copy of a named schema takes the name along, and a JSON Schema has each name once
  const { id: _id, ...meta } = z.globalRegistry.get(copy) ?? {};
  z.globalRegistry.add(copy, meta);
  return copy;
}

/** `schema` as a named definition of the JSON Schema. */
export function named<S extends z.ZodMiniType>(schema: S, id: string, description: string, ...examples: unknown[]): S {
  return schema.check(z.meta(examples.length ? { id, description, examples } : { id, description }));
}

/** The length is judged first: no pattern ever runs over a text without bounds. Nothing is judged after the pattern. */
const written = (pattern: PatternName, description: string, ...examples: string[]) =>
  described(z.string().check(z.maxLength(2000, { abort: true }), z.regex(patterns[pattern], { abort: true })), description, ...examples);

/** A day that the calendar has: 2023-02-29 is none. */
const isRealDay = (text: string) => {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  return text.length < 10 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};
const day = (pattern: PatternName, description: string, ...examples: string[]) =>
  written(pattern, description, ...examples).check(z.refine(isRealDay, { params: { code: 'no-such-day' } }));

export const Id = written('id', 'Stable handle, minted once by hand and never derived again', 'elternverein-beispielstadt');
export const LanguageTag = written('language-tag', 'BCP 47 language tag; de-simple is Leichte Sprache', 'de', 'ar', 'de-simple', 'sr-Latn');
export const Ags = written('ags', 'Amtlicher Gemeindeschlüssel (official municipality key), eight digits', '05158028');
export const Ars = written('ars', 'Amtlicher Regionalschlüssel (official regional key), twelve digits', '051580028028');
export const Url = written('url', 'Web address, https where the site has it', 'https://www.example.org/');
export const Email = written('email', 'Mail address', 'kontakt@example.org');
export const Phone = written('phone', 'Telephone number in international form', '+49 2104 992175');
export const PostalCode = written('postal-code', 'German postal code, five digits', '40822');
export const CalendarDate = day('date', 'Calendar day', '2018-05-14');
export const PartialDate = day(
  'partial-date',
  'Year, month, season (ISO 8601-2: months 21 to 24) or day',
  '2019',
  '2023-03',
  '2017-22',
  '2018-05-14',
);
export const LocalTime = day(
  'local-time',
  'Local date with or without time, or a partial date',
  '2018-05-14',
  '2020-03-18T10:00',
  '2017-22',
);
export const ClockTime = written('clock-time', 'Local time of day', '18:00');
export const Duration = written('duration', 'Duration (RFC 5545)', 'PT1H30M', 'P2D');
export const TimeZone = written('time-zone', 'IANA time zone', 'Europe/Berlin').check(
  z.refine(isKnownZone, { params: { code: 'no-such-zone', isPassedOver: true } }),
);
export const RecurrenceRule = written('recurrence-rule', 'Recurrence rule (RFC 5545)', 'FREQ=MONTHLY;BYDAY=-1TU');

/** One line of text, in the language that the field says. */
export const Line = z.string().check(z.maxLength(500, { abort: true }), z.regex(/\S/));
export const Latitude = described(z.number().check(z.gte(-90), z.lte(90)), 'Degrees north, WGS 84', 51.2504);
export const Longitude = described(z.number().check(z.gte(-180), z.lte(180)), 'Degrees east, WGS 84', 6.97536);
export const Count = z.int().check(z.gte(0));
export const Year = described(z.int().check(z.gte(1000), z.lte(2999)), 'Year', 1976);

export const LocalizedText = named(
  z.record(LanguageTag, z.string().check(z.maxLength(20_000, { abort: true }), z.regex(/\S/))),
  'LocalizedText',
  'The same text in one or more languages, by BCP 47 tag',
  { de: 'Hausaufgabenhilfe', tr: 'Ödev yardımı' },
);
export type LocalizedText = z.infer<typeof LocalizedText>;
