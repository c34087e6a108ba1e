import assert from 'node:assert/strict';
import test from 'node:test';
import { columnReader } from '../../../../src/domain/search/column-reader.js';
import { createSearch } from '../../../../src/domain/search/create-search.js';
import { anOrganisation, aTown, judged } from '../../support/a-dataset.js';

interface Tree {
  readonly kind: string;
  readonly colours: readonly string[];
  readonly age: string;
}
const trees: readonly Tree[] = [
  { kind: 'oak', colours: ['green', 'brown'], age: 'old' },
  { kind: 'elm', colours: ['green'], age: 'young' },
  { kind: 'oak', colours: [], age: 'young' },
];

/** A reader of the trees, and which groups it has looked at, tree by tree. */
function watched() {
  const looks: string[] = [];
  const looked = (group: string, values: readonly string[]) => {
    looks.push(group);
    return values;
  };
  const columns = columnReader<Tree>(
    trees,
    {
      kind: ({ kind }) => looked('kind', [kind]),
      colour: ({ colours }) => looked('colour', colours),
      age: ({ age }) => looked('age', [age]),
    },
    () => true,
  );
  return { columns, looks };
}

test('a group that is asked for alone is read alone, and once', () => {
  const { columns, looks } = watched();
  const [colour] = columns(['colour']);
  assert.deepEqual(colour?.values, ['green', 'brown']);
  columns(['colour']);
  assert.deepEqual(looks, ['colour', 'colour', 'colour']);
});

test('with the second group come all others, in one walk', () => {
  const { columns, looks } = watched();
  columns(['colour']);
  looks.length = 0;
  columns(['age']);
  assert.deepEqual(looks, ['kind', 'age', 'kind', 'age', 'kind', 'age']);
  const names = columns(['kind', 'colour', 'age']).map(({ group }) => group);
  assert.deepEqual(names, ['kind', 'colour', 'age']);
  assert.equal(looks.length, 6);
});

test('counts are the same in whatever order groups are looked at, filtered or not', () => {
  const dataset = judged({
    organisations: [
      anOrganisation({ id: 'a', areaServed: ['99001001'], languages: [{ code: 'ar' }], kind: 'group' }),
      anOrganisation({ id: 'b', areaServed: ['99001002'], languages: [{ code: 'ar' }, { code: 'tr' }] }),
      anOrganisation({ id: 'c', areaServed: ['99001002'], languages: [{ code: 'tr' }] }),
    ],
    municipalities: [aTown(), aTown({ ags: '99001002', name: 'Musterdorf' })],
  });
  const groups = ['town', 'language', 'kind'];
  for (const filters of [{}, { language: ['tr'] }, { language: ['ar'], kind: ['group'] }]) {
    const inOrder = createSearch(dataset).search({ filters }).facets;
    const there = groups.map((group) => inOrder[group]);
    const backwards = createSearch(dataset).search({ filters }).facets;
    const back = [...groups].reverse().map((group) => backwards[group]);
    assert.deepEqual(there, back.reverse());
    assert.deepEqual({ ...inOrder }, { ...backwards });
  }
});
