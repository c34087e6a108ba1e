/** A point on the earth, in degrees (WGS 84). */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A record or place that has a point, as one. */
export const pointIn = ({ latitude, longitude }: { readonly [K in keyof Point]?: Point[K] | undefined }): Point | undefined =>
  latitude === undefined || longitude === undefined || !Number.isFinite(latitude) || !Number.isFinite(longitude)
    ? undefined
    : { latitude, longitude };

/** The point in the middle of `points`, good within a country; undefined without any. */
export function middleOf(points: readonly Point[]): Point | undefined {
  const mean = (key: keyof Point) => points.reduce((sum, point) => sum + point[key], 0) / points.length;
  return points.length ? { latitude: mean('latitude'), longitude: mean('longitude') } : undefined;
}
