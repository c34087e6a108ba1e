/** A box on a picture: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** An area as it is drawn. */
export interface DrawnArea {
  /** What it is filtered by. */
  readonly key: string;
  readonly name: string;
  /** Path of an SVG, in whole units of the picture. */
  readonly d: string;
  /** Where its number and name stand: well inside of it. */
  readonly at: readonly [x: number, y: number];
  readonly box: Box;
}

/**
 * A map ready to be drawn. `frame` says where on the flat map of the world ({@link project}) its left upper corner is,
 * and how many units make up the width of the world.
 */
export interface MapPicture {
  readonly format: 'bruecke-map';
  readonly width: number;
  readonly height: number;
  readonly frame: { readonly x: number; readonly y: number; readonly scale: number };
  /** By name. */
  readonly areas: readonly DrawnArea[];
  /** What lies around; cut off at the edges. */
  readonly context: readonly Omit<DrawnArea, 'box'>[];
  /** Who must be named with it. */
  readonly attribution?: string;
}

/** Whether `value` says of itself that it is such a picture: a file of the build needs no reading. */
export const isMapPicture = (value: unknown): value is MapPicture =>
  typeof value === 'object' && value !== null && (value as Partial<MapPicture>).format === 'bruecke-map';
