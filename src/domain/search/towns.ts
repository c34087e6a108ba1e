import type { Dataset } from '../../model/dataset.js';

type Organisation = Dataset['organisations'][number];

/** The name of a municipality by its AGS; the key itself where the dataset does not know it. */
export const townName = (dataset: Dataset, ags: string): string => dataset.municipalities.find((town) => town.ags === ags)?.name ?? ags;

/**
 * The towns an organisation is found in: where it sits, else the one it serves. A body of a whole district that
 * names no seat belongs to none, so that choosing a town leaves what is there.
 */
export function townsOf({ places, areaServed }: Organisation): readonly string[] {
  const seats: string[] = [];
  for (const { ags } of places ?? []) if (ags && !seats.includes(ags)) seats.push(ags);
  return seats.length || areaServed.length !== 1 ? seats : areaServed;
}
