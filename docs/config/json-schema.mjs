// Writes dist/schema.json: the JSON Schema of a dataset as editors and other programs write it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { globalRegistry, toJSONSchema } from 'zod/mini';

const SOURCE = '../../build/src/entry/schema.js';
const { Dataset, schemaVersion } = await import(SOURCE);
if (!Dataset?._zod) throw new Error(`${SOURCE} exports no zod schema named Dataset`);

/** Every name that a schema was derived from. */
function inheritedId(schema, id) {
  for (let parent = schema._zod.parent; parent; parent = parent._zod.parent) if (globalRegistry.get(parent)?.id === id) return true;
  return false;
}

// A named schema with a further description is a copy that carries the name too: the name stays with the first one,
// and the copy refers to it.
const metadata = {
  get(schema) {
    const { id, ...rest } = globalRegistry.get(schema) ?? {};
    return id && !inheritedId(schema, id) ? { id, ...rest } : rest;
  },
};

const schema = toJSONSchema(Dataset, { target: 'draft-2020-12', io: 'input', metadata });
if (schemaVersion) schema.$comment = `Version ${schemaVersion} of the schema`;
mkdirSync('dist', { recursive: true });
writeFileSync('dist/schema.json', `${JSON.stringify(schema, null, 2)}\n`);
