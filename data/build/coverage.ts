import type { CollectionName, Dataset } from '../../src/model/dataset.js';
import { handleOf } from '../../src/model/references.js';
import { wording } from '../rules/finding.js';
import type { Finding, Wording } from '../rules/finding.js';
import type { Library } from './judge-library.js';
import type { Coverage, Home } from './read-coverage.js';
import { valueAt } from './value-at.js';

/** Where a fact of a seed document is said to be: the records of that home, by list. */
type Records = (home: Home) => readonly object[];

/** Finds the records of a region, of the shared bodies or of the vocabulary. */
export function recordsIn(datasets: ReadonlyMap<string, Dataset>, { shared, terms }: Library): Records {
  return ({ region, collection }) => {
    if (region === 'shared') return collection === 'organisations' ? shared : [];
    if (region === 'vocabulary') return collection === 'terms' ? terms : [];
    return datasets.get(region)?.[collection as CollectionName] ?? [];
  };
}

const problem = (number: number, home: Home | undefined, words: Wording): Finding => ({
  code: 'coverage',
  severity: 'error',
  path: `/${number - 1}`,
  record: `fact ${number}`,
  field: home?.field ?? '',
  value: home && `${home.region}/${home.collection}/${home.id}`,
  ...words,
});

const nothingThere = wording(
  'Der Verweis führt zu keiner Angabe.',
  'This leads to no value.',
  'Passen Sie data/sources/coverage.json den Einträgen an.',
  'Bring data/sources/coverage.json in line with the records.',
);
const nothingSaid = wording(
  'Niemand sagt, wo diese Tatsache steht oder warum sie fehlt.',
  'Nobody says where this fact stands, or why it is missing.',
  'Ergänzen Sie carriedBy oder notCarried.',
  'Add carriedBy or notCarried.',
);

const leadsSomewhere = (home: Home, records: Records): boolean => {
  const record = records(home).find((candidate) => handleOf(candidate) === home.id);
  const value = record && valueAt(record, home.field);
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
};

/** Facts that stand nowhere without a reason, and places that do not exist: each is an error. */
export const checkCoverage = ({ facts }: Coverage, records: Records): Finding[] =>
  facts.flatMap(({ number, carriedBy, notCarried }) => [
    ...(carriedBy.length > 0 !== Boolean(notCarried) ? [] : [problem(number, undefined, nothingSaid)]),
    ...carriedBy.filter((home) => !leadsSomewhere(home, records)).map((home) => problem(number, home, nothingThere)),
  ]);
