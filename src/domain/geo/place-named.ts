import type { Dataset } from '../../model/dataset.js';
import { isWithin, placeWords, type NamedPlace } from './named-place.js';
import { localityInRecords, postalCodeInRecords } from './place-in-records.js';
import { middleOf } from './point.js';

type Municipality = Dataset['municipalities'][number];

/** Fewer letters than this are not taken for the beginning of a name. */
const leastLetters = 3;

const namesOf = ({ name, officialName = '' }: Municipality): string[] =>
  [name, officialName].map((text) => placeWords(text).join(' ')).filter(Boolean);

/** What stands for `towns`: the middle of their points. */
function standing(towns: readonly Municipality[], kind: NamedPlace['kind'], name: string): NamedPlace | undefined {
  const middle = middleOf(towns);
  return middle && { ...middle, name, kind, ags: towns.map(({ ags }) => ags) };
}

const town = (found: Municipality | undefined) => found && standing([found], 'municipality', found.name);

const townCalled = (words: string, towns: readonly Municipality[]) => towns.find((candidate) => namesOf(candidate).includes(words));

/** The municipality whose name stands among `words`; the longest name wins. */
function townWithin(words: string, towns: readonly Municipality[]): Municipality | undefined {
  const named = towns.flatMap((found) => namesOf(found).map((name) => ({ found, name }))).filter(({ name }) => isWithin(words, name));
  return named.sort((a, b) => b.name.length - a.name.length)[0]?.found;
}

/** The one municipality in whose name a word begins like this, its first word before others; of several none. */
function townBeginning(words: string, towns: readonly Municipality[]): Municipality | undefined {
  if (words.length < leastLetters) return undefined;
  const first = towns.filter((candidate) => namesOf(candidate).some((name) => name.startsWith(words)));
  const found = first.length ? first : towns.filter((candidate) => namesOf(candidate).some((name) => name.includes(` ${words}`)));
  return found.length === 1 ? found[0] : undefined;
}

/** The one district in whose name `words` stand. */
function districtCalled(words: string, towns: readonly Municipality[]): NamedPlace | undefined {
  const meant = towns.filter(({ district }) => isWithin(placeWords(district).join(' '), words));
  const [name, ...others] = new Set(meant.map(({ district }) => district));
  return name === undefined || others.length ? undefined : standing(meant, 'district', name);
}

/** The municipalities that have `code`, or the one of them that is named beside it. */
function townsOfPostalCode(code: string, words: string, { municipalities }: Dataset): NamedPlace | undefined {
  const all = municipalities.filter(({ postalCodes }) => postalCodes.includes(code));
  const named = townWithin(words, all);
  const towns = named ? [named] : all;
  return standing(towns, 'postal-code', `${code} ${towns.map(({ name }) => name).join(', ')}`);
}

/** A name from the surest to the least sure reading of it. */
function placeCalled(words: string, dataset: Dataset): NamedPlace | undefined {
  const { municipalities } = dataset;
  return (
    town(townCalled(words, municipalities)) ??
    districtCalled(words, municipalities) ??
    localityInRecords(words, dataset) ??
    town(townWithin(words, municipalities)) ??
    town(townBeginning(words, municipalities))
  );
}

/**
 * The place that a reader named: a postal code, a municipality, a district, or a locality that records lie in; folded
 * as search folds, `D-40822 Mettmann` and Arabic digits too. The beginning of a name does where only one begins so.
 * Undefined where `dataset` knows no such place.
 *
 * @example
 * placeNamed('40822', dataset) //=> { latitude: 51.2504, longitude: 6.97536, name: '40822 Mettmann', kind: 'postal-code', ags: ['05158024'] }
 */
export function placeNamed(text: string, dataset: Dataset): NamedPlace | undefined {
  const all = placeWords(text);
  const code = all.find((word) => /^\d{5}$/.test(word));
  const words = all.filter((word) => word !== code && !(code && word === 'd')).join(' ');
  const coded = code === undefined ? undefined : (townsOfPostalCode(code, words, dataset) ?? postalCodeInRecords(code, dataset));
  return coded ?? (words ? placeCalled(words, dataset) : undefined);
}
