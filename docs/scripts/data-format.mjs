// Writes the tables of docs/data-format.md: fields from dist/schema.json, issue codes from the judge. Run `npm run build` before it.
import { readFileSync } from 'node:fs';
import { table, writeBetweenMarkers } from './between-markers.mjs';

const { $defs: definitions } = JSON.parse(readFileSync('dist/schema.json', 'utf8'));
const { patterns } = await import('../../build/src/model/patterns.js');
const { issueWording } = await import('../../build/src/model/issue-messages.js');

const code = (text) => `\`${text}\``;
const anchor = (name) => `[${name}](#${name.toLowerCase()})`;
const nameOf = ({ $ref }) => $ref?.split('/').at(-1);
const patternNames = new Map(Object.entries(patterns).map(([name, pattern]) => [pattern.source, name]));
const patternOf = (text) => patternNames.get(new RegExp(text).source);

/** What a value is, in a few words. */
function kindOf(schema) {
  const name = nameOf(schema);
  if (name) return anchor(name);
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema.type === 'array') return `list of ${kindOf(schema.items)}`;
  if (schema.type === 'object') return schema.properties ? 'object' : `by language: ${kindOf(schema.additionalProperties)}`;
  if (schema.type === 'string' && schema.pattern) return patternOf(schema.pattern) ?? 'text';
  return { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false' }[schema.type] ?? schema.type;
}

/** An example that fits a cell; forms that explain themselves need none. */
function exampleOf(schema) {
  const [example] = schema.examples ?? [];
  return example === undefined ? '' : code(JSON.stringify(example));
}

/** The rows of an object; the parts of an object without a name of its own follow it. */
function rowsOf(schema, prefix = '') {
  return Object.entries(schema.properties ?? {}).flatMap(([field, part]) => {
    const path = `${prefix}${field}`;
    const inner = part.type === 'array' ? part.items : part;
    const isAnonymous = inner.type === 'object' && inner.properties;
    const row = [code(path), schema.required?.includes(field) ? 'yes' : '', kindOf(part), part.description ?? '', exampleOf(part)];
    return [row, ...(isAnonymous ? rowsOf(inner, `${path}${part.type === 'array' ? '[].' : '.'}`) : [])];
  });
}

function section([name, schema]) {
  const rows = rowsOf(schema);
  const example = schema.examples?.[0];
  return [
    `### ${name}`,
    schema.description ? `${schema.description}.` : '',
    rows.length ? table(['field', 'required', 'kind', 'meaning', 'example'], rows) : '',
    example && JSON.stringify(example).length > 60
      ? `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``
      : example
        ? `Example: ${code(JSON.stringify(example))}`
        : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Words and examples of each written form, as the schema describes its fields. */
const forms = table(
  ['form', 'told when it does not fit', 'what to do'],
  Object.keys(patterns).map((name) => {
    const { message, hint } = issueWording(name);
    return [code(name), message.en, hint.en];
  }),
);

const source = readFileSync('src/model/issue-messages.ts', 'utf8');
const ownCodes = [...source.slice(source.indexOf('const own ')).matchAll(/^ {2}'?([a-z-]+)'?: say\(/gm)].map(([, name]) => name);
const codes = table(
  ['code', 'message', 'hint'],
  ownCodes.map((name) => {
    const { message, hint } = issueWording(name, '…');
    return [code(name), message.en, hint.en];
  }),
);

writeBetweenMarkers('docs/data-format.md', { fields: Object.entries(definitions).map(section).join('\n\n'), forms, codes });
