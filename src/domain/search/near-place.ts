import type { Dataset } from '../../model/dataset.js';
import { distanceFrom, type Distance } from '../geo/distance-to.js';
import type { NamedPlace } from '../geo/named-place.js';
import { placeNamed } from '../geo/place-named.js';
import { foldedWords } from '../text/fold.js';
import { textWithout } from './named-values.js';

/** How far records are from a place. */
interface Distances {
  /** Of a record by its number; undefined where nothing says where it is. */
  readonly of: (record: number) => Distance | undefined;
  /** The nearest first; what is as far, or nowhere, as `otherwise` says. */
  readonly orderOr: (otherwise: (a: number, b: number) => number) => (a: number, b: number) => number;
}

/** The place that a text names, and the text without it. */
export interface Near {
  readonly place: NamedPlace;
  readonly rest: string;
  readonly distances: (records: readonly (Dataset['organisations'][number] | Dataset['meetings'][number])[]) => Distances;
}

/** In kilometres: what has no place stands last. */
const farthest = 99_999;

function distancesTo(find: (record: number) => Distance | undefined): Distances {
  const known = new Map<number, Distance | undefined>();
  const of = (record: number) => {
    if (!known.has(record)) known.set(record, find(record));
    return known.get(record);
  };
  const kilometres = (record: number) => of(record)?.kilometres ?? farthest;
  return { of, orderOr: (otherwise) => (a, b) => kilometres(a) - kilometres(b) || otherwise(a, b) };
}

/** What {@link Near} is for `text`: a postal code or the name of a municipality in it; undefined where it names none. */
export function nearPlace(text: string, dataset: Dataset, showUnconfirmed: boolean): Near | undefined {
  const place = placeNamed(text, dataset);
  if (!place) return undefined;
  const names = dataset.municipalities.filter(({ ags }) => place.ags?.includes(ags)).flatMap(({ name }) => foldedWords(name));
  const words = new Set([...foldedWords(place.name), ...names]);
  const from = distanceFrom(place, dataset, { showUnconfirmed });
  return { place, rest: textWithout(text, words), distances: (records) => distancesTo((record) => from(records[record]!)) };
}
