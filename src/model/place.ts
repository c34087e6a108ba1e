import * as z from 'zod/mini';
import { Ags, described, Latitude, Line, LocalizedText, Longitude, named, PostalCode } from './scalars.js';

export const Precision = z.enum(['exact', 'street', 'district', 'postal-code', 'municipality', 'none']);
export type Precision = z.infer<typeof Precision>;

const AccessState = z.enum(['yes', 'limited', 'no', 'unknown']);

export const AccessFeature = named(
  z.strictObject({
    feature: z.enum(['step-free', 'accessible-toilet', 'lift', 'hearing', 'sight', 'parking', 'sign-language', 'easy-language']),
    state: described(AccessState, 'Unknown is not no'),
    note: z.optional(LocalizedText),
  }),
  'AccessFeature',
  'How accessible a place is in one respect',
);

export const Place = named(
  z.strictObject({
    name: z.optional(Line),
    street: z.optional(described(Line, 'Street and number')),
    postalCode: z.optional(PostalCode),
    locality: z.optional(Line),
    district: z.optional(described(Line, 'Quarter or part of town')),
    ags: z.optional(Ags),
    latitude: z.optional(Latitude),
    longitude: z.optional(Longitude),
    precision: described(Precision, 'How exactly the place may be shown; what is finer never leaves the build'),
    access: z.optional(z.array(AccessFeature)),
  }),
  'Place',
  'Where an organisation or a meeting can be found',
  { street: 'Tecklenburger Straße 10', postalCode: '48565', locality: 'Steinfurt', ags: '05566084', precision: 'exact' },
);
export type Place = z.infer<typeof Place>;
