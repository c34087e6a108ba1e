// Writes the API tables of docs/elements/*.md from dist/custom-elements.json. Run `npm run build` before it.
import { readFileSync, readdirSync } from 'node:fs';
import { table, writeBetweenMarkers } from './between-markers.mjs';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const classes = new Map(
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ kind }) => kind === 'class')
    .map((one) => [one.name, one]),
);

const code = (text) => (text ? `\`${text}\`` : '');
const typeOf = ({ type }) => code(type?.text?.replace(/ \| undefined$/, ''));

/** A class and those it inherits from, as far as the manifest knows them. */
function lineage(one) {
  const parent = classes.get(one?.superclass?.name);
  return one ? [one, ...(parent ? lineage(parent) : [])] : [];
}

/** The entries of `list` in a class and its ancestors; the nearest of one name wins. */
function all(one, list) {
  const byName = new Map();
  for (const each of lineage(one)) for (const entry of each[list] ?? []) if (!byName.has(entry.name)) byName.set(entry.name, entry);
  return [...byName.values()];
}

const isPublic = ({ kind, name, privacy, static: isStatic }) =>
  kind === 'field' && !isStatic && (privacy ?? 'public') === 'public' && !name.startsWith('#') && !name.startsWith('_');

function api(one) {
  const properties = all(one, 'members').filter(isPublic);
  const parts = [
    [
      'Attributes and properties',
      ['attribute', 'property', 'type', 'default', 'meaning'],
      properties.map((field) => [code(field.attribute), code(field.name), typeOf(field), code(field.default), field.description ?? '']),
    ],
    [
      'Events',
      ['event', 'class', 'when'],
      all(one, 'events')
        .filter(({ name }) => name)
        .map(({ name, type, description }) => [code(name), code(type?.text), description ?? '']),
    ],
    ['Slots', ['slot', 'content'], all(one, 'slots').map(({ name, description }) => [name ? code(name) : '(default)', description ?? ''])],
    ['Parts', ['part', 'what it is'], all(one, 'cssParts').map(({ name, description }) => [code(name), description ?? ''])],
    [
      'Custom properties',
      ['property', 'default', 'for'],
      all(one, 'cssProperties').map(({ name, default: value, description }) => [code(name), code(value), description ?? '']),
    ],
  ];
  return parts
    .filter(([, , rows]) => rows.length)
    .map(([title, heads, rows]) => `### ${title}\n\n${table(heads, rows)}`)
    .join('\n\n');
}

for (const page of readdirSync('docs/elements').filter((file) => file.endsWith('.md'))) {
  const tag = `bruecke-${page.slice(0, -3)}`;
  const name = `Bruecke${page
    .slice(0, -3)
    .split('-')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('')}`;
  const one = classes.get(name);
  if (!one) throw new Error(`docs/elements/${page}: the manifest has no class ${name} for <${tag}>`);
  writeBetweenMarkers(`docs/elements/${page}`, { api: api(one) });
}
