import type { Dataset } from '../../model/dataset.js';
import { distanceFrom, type Distance } from '../geo/distance-to.js';
import type { NamedPlace } from '../geo/named-place.js';
import { placeNamed } from '../geo/place-named.js';
import { foldedWords } from '../text/fold.js';
import { textWithout } from './term-offers.js';

/** The place that a text names, the text without it, and how far records are from there. */
export interface Near {
  readonly place: NamedPlace;
  readonly rest: string;
  readonly distanceOf: (record: Dataset['organisations'][number] | Dataset['meetings'][number]) => Distance | undefined;
}

/** What {@link Near} is for `text`: a postal code or the name of a municipality in it; undefined where it names none. */
export function nearPlace(text: string, dataset: Dataset, showUnconfirmed: boolean): Near | undefined {
  const place = placeNamed(text, dataset);
  if (!place) return undefined;
  const names = dataset.municipalities.filter(({ ags }) => place.ags?.includes(ags)).flatMap(({ name }) => foldedWords(name));
  const words = new Set([...foldedWords(place.name), ...names]);
  return { place, rest: textWithout(text, words), distanceOf: distanceFrom(place, dataset, { showUnconfirmed }) };
}
