import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDataset } from '../../../src/model/parse-dataset.js';
import { aFullDataset, aMeeting, anOrganisation } from '../support/a-dataset.js';
import { assertJudged, listNames } from '../support/assert-judged.js';
import { costlyValues, hostileValues } from '../support/hostile-values.js';
import { mutate, put, type Mutation } from '../support/mutate.js';
import { randomFrom } from '../support/random.js';

const seed = 20261122;

function sample(): Record<string, unknown[]> {
  const data = aFullDataset();
  data.organisations.push(anOrganisation({ id: 'singkreis-beispielstadt', name: 'Singkreis Beispielstadt' }));
  data.meetings.push(aMeeting({ id: 'beispielfest-2027', start: '2027-06-19' }));
  // a copy that shares nothing: one change is one change
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown[]>;
}

/** Damages the sample in one to four fields of its top; each part but once, for what was damaged is not to be walked. */
function damage(data: Record<string, unknown>, random: () => number): Mutation[] {
  const mutations: Mutation[] = [];
  const untouched = new Set(Object.keys(data));
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const mutation = mutate(data, [...untouched], random);
    untouched.delete(String(mutation.path[0]));
    mutations.push(mutation);
  }
  return mutations;
}

/** An untouched record stays, unless the damage put its copy before it. */
function assertOthersStay(
  { dataset, issues }: ReturnType<typeof parseDataset>,
  whole: Record<string, unknown[]>,
  mutations: Mutation[],
  root: string,
) {
  for (const name of listNames) {
    const damaged = mutations.filter(({ path }) => path[0] === name);
    if (damaged.some(({ path }) => path.length === 1)) continue;
    if (damaged.length === 0) assert.equal(dataset[name].length, whole[name]?.length, name);
    const atFault = issues.filter(
      ({ severity, path, code }) => severity === 'error' && path.startsWith(`${root}/${name}/`) && code !== 'duplicate-id',
    );
    for (const { path } of atFault) assert.equal(path.slice(root.length).split('/')[2], String(damaged[0]?.path[1]));
  }
}

test('accounts for every record of 10,000 damaged datasets and never throws', () => {
  const whole = sample();
  for (let run = 0; run < 10_000; run++) {
    const random = randomFrom(seed + run);
    const data = sample();
    const mutations = damage(data, random);
    const isWrapped = random() < 0.3;
    try {
      const result = assertJudged(isWrapped ? { seal: {}, dataset: data } : data, data, isWrapped ? '/dataset' : '');
      assertOthersStay(result, whole, mutations, isWrapped ? '/dataset' : '');
    } catch (error) {
      const told = mutations.map(({ path, name }) => `/${path.join('/')}: ${name}`).join(', ');
      throw new Error(`run ${run}${isWrapped ? ' (wrapped)' : ''}: ${told}`, { cause: error });
    }
  }
});

test('takes what it judged once without a word the second time', () => {
  for (let run = 0; run < 300; run++) {
    const data = sample();
    damage(data, randomFrom(-run));
    const { dataset } = parseDataset(data);
    const again = parseDataset(dataset);
    assert.deepEqual(
      again.issues.filter(({ code }) => code !== 'unknown-reference'),
      [],
    );
    assert.deepEqual(again.dataset, dataset);
  }
});

for (const [name, make] of Object.entries(hostileValues)) {
  test(`gives an empty dataset for a whole input that is "${name}"`, () => {
    const { dataset } = assertJudged(make(), {});
    for (const list of listNames) assert.deepEqual(dataset[list], []);
  });
}

test('says of a whole input that is no object that it is no dataset', () => {
  for (const input of [undefined, null, true, 7, 7n, '{"organisations":[]}', [], [[]], () => ({}), Symbol('beispiel'), new Uint8Array(9)]) {
    const { issues } = parseDataset(input);
    assert.ok(issues.some(({ code, severity, path }) => code === 'not-a-dataset' && severity === 'error' && path === ''));
  }
});

const places = {
  list: ['organisations'],
  record: ['organisations', 0],
  text: ['organisations', 0, 'name'],
  address: ['organisations', 0, 'links', 0, 'url'],
} as const;
for (const [name, make] of Object.entries(costlyValues)) {
  test(`drops no more than the place where it meets ${name}`, () => {
    for (const path of Object.values(places)) {
      const data = sample();
      put(data, path, make());
      const { dataset } = assertJudged(data, data);
      assert.equal(dataset.organisations.length, path.length === 1 ? 0 : 2);
      assert.equal(dataset.meetings.length, 2);
    }
  });
}
