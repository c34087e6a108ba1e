import * as z from 'zod/mini';
import { Provenance } from './provenance.js';
import { Ags, Ars, described, Latitude, Line, Longitude, named, PostalCode } from './scalars.js';

export const Municipality = named(
  z.strictObject({
    ags: Ags,
    ars: Ars,
    name: Line,
    officialName: z.optional(Line),
    district: described(Line, 'Kreis or kreisfreie Stadt it belongs to'),
    latitude: Latitude,
    longitude: Longitude,
    postalCodes: z.array(PostalCode),
    boundary: z.optional(
      described(
        z.strictObject({
          file: described(Line, 'TopoJSON file beside the dataset', 'mettmann.topo.json'),
          object: described(Line, 'Object of that file'),
        }),
        'Where the boundary is found; the feature has the ags of the municipality',
      ),
    ),
    provenance: Provenance,
  }),
  'Municipality',
  'Town or municipality with a point that stands for it',
);
export type Municipality = z.infer<typeof Municipality>;
