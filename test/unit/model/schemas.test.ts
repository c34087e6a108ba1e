import assert from 'node:assert/strict';
import test from 'node:test';
import * as z from 'zod/mini';
import * as schema from '../../../src/entry/schema.js';

interface JsonSchema {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly $ref?: string;
}
const json = z.toJSONSchema(schema.Dataset) as JsonSchema;
const definitions = json.$defs ?? {};
const schemas = schema as unknown as Readonly<Record<string, z.ZodMiniType | undefined>>;

const withExamples = Object.entries(definitions).filter(([, { examples }]) => examples?.length);

test('describes every definition of the JSON Schema and the dataset itself', () => {
  assert.equal(json.$ref, '#/$defs/Dataset');
  for (const name of ['Dataset', 'Organisation', 'Meeting', 'Place', 'Contact', 'Consent', 'Provenance', 'Recurrence'])
    assert.ok(definitions[name], name);
  assert.deepEqual(
    Object.entries(definitions)
      .filter(([, { description }]) => !description)
      .map(([name]) => name),
    [],
  );
});

test('requires of an organisation what the judge requires', () => {
  assert.deepEqual([...(definitions.Organisation?.required ?? [])].sort(), ['areaServed', 'id', 'kind', 'name', 'provenance', 'status']);
  assert.equal(definitions.Dataset?.required, undefined);
});

test('refers to a named definition also where a field describes it anew', () => {
  const purpose = definitions.Organisation?.properties?.purpose;
  assert.equal(purpose?.$ref, '#/$defs/LocalizedText');
  assert.ok(purpose.description);
});

test('has examples for organisations, meetings, places and offers', () => {
  const names = withExamples.map(([name]) => name);
  for (const name of ['Organisation', 'Meeting', 'Place', 'Offer']) assert.ok(names.includes(name), name);
});

for (const [name, { examples = [] }] of withExamples) {
  test(`accepts the example of ${name}`, () => {
    const judge = schemas[name];
    assert.ok(judge, `${name} is not exported`);
    for (const example of examples) assert.deepEqual(z.parse(judge, example), example);
  });
}

/** Every schema of a field, with the name of the field. */
function fieldsOf(definition: JsonSchema): [string, JsonSchema][] {
  return Object.entries(definition.properties ?? {});
}

test('gives fields examples that their own pattern accepts', () => {
  const organisation = schema.Organisation.shape;
  const fields = fieldsOf(definitions.Organisation ?? {}).filter(([, { examples }]) => examples?.length);
  assert.ok(fields.length > 3);
  for (const [name, { examples = [] }] of fields) {
    for (const example of examples)
      assert.ok(z.safeParse((organisation as Record<string, z.ZodMiniType>)[name]!, example).success, `${name}: ${String(example)}`);
  }
});
