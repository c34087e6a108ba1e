import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkoutRoot } from '../../../data/build/checkout-root.js';
import { allRules } from '../../../data/rules/all-rules.js';
import { aMeeting, anOrganisation, aRegion } from './a-region.js';

test('a plain region breaks no rule', () => {
  const region = aRegion({ organisations: [anOrganisation()], meetings: [aMeeting()] });
  assert.deepEqual(
    allRules.flatMap((rule) => rule.check(region)),
    [],
  );
});

test('every file that holds a rule is in the list, and has a test', () => {
  const root = checkoutRoot();
  const files = readdirSync(join(root, 'data/rules')).map((file) => file.replace(/\.ts$/, ''));
  const holdsRule = (file: string) => /: Rule = \{/.test(readFileSync(join(root, 'data/rules', `${file}.ts`), 'utf8'));
  const names = allRules.map(({ name }) => name).sort();
  assert.deepEqual(files.filter(holdsRule).sort(), names);
  const tests = readdirSync(join(root, 'test/unit/data'));
  assert.deepEqual(
    names.filter((name) => !tests.includes(`${name}.test.ts`)),
    [],
  );
});
