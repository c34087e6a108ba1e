/** Longitude and latitude in degrees (WGS 84), in the order of GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

/** A closed line; the first position may be repeated at the end. */
export type Ring = readonly Position[];

/** A surface: its outline, then its holes. */
export type Polygon = readonly Ring[];

/** A piece of land with a name: a municipality, a quarter. */
export interface Area {
  /** What it is filtered by: the AGS of a municipality, the key or name of anything else. */
  readonly key: string;
  readonly name: string;
  readonly polygons: readonly Polygon[];
  /** True where it only shows what lies around. */
  readonly isContext?: boolean;
}
