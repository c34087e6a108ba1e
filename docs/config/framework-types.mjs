// Writes, from dist/custom-elements.json, how React, Vue and Svelte know the elements (dist/types/frameworks/*.d.ts) and
// what VS Code offers in HTML (dist/vscode.html-custom-data.json). Types are those of the classes themselves.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
if (!elements.length) throw new Error('dist/custom-elements.json names no element: run `npm run build:manifest` first');

// the analyzer takes whatever a constructor assigns for a field; those that are declared have a type
const isPublic = ({ kind, name, privacy, type, static: isStatic }) =>
  kind === 'field' && type && !isStatic && (privacy ?? 'public') === 'public' && !/^[#_]/.test(name);
const propertiesOf = ({ members = [] }) => members.filter(isPublic);
const pascal = (text) => text.replace(/(^|-)([a-z])/g, (_, _dash, letter) => letter.toUpperCase());
const comment = (text) => (text ? `/** ${text} */ ` : '');

/** The members of an interface with the properties of an element, and a handler for each event under `handler(name)`. */
const props = (element, handler) =>
  [
    ...propertiesOf(element).map(({ name, description }) => `${comment(description)}${name}?: ${element.name}['${name}'] | undefined;`),
    ...(element.events ?? []).map(
      ({ name, type, description }) => `${comment(description)}'${handler(name)}'?: ((event: ${type.text}) => void) | undefined;`,
    ),
  ]
    .map((line) => `  ${line}\n`)
    .join('');

const imported = [...new Set(elements.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]))].sort();

function declarations({ head, handler, around, entry }) {
  const interfaces = elements.map((element) => `export interface ${element.name}Props {\n${props(element, handler)}}\n`).join('\n');
  const entries = elements.map((element) => `${around.indent}'${element.tagName}': ${entry(element)};\n`).join('');
  return `// Written by docs/config/framework-types.mjs.\n${head}\nimport type { ${imported.join(', ')} } from '../src/entry/index.js';\n\n${interfaces}\n${around.before}\n${entries}${around.after}\n`;
}

const frameworks = {
  // events reach a custom element as `on` and their own name
  react: {
    head: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';`,
    handler: (name) => `on${name}`,
    around: {
      indent: '      ',
      before: `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {`,
      after: '    }\n  }\n}',
    },
    entry: ({ name }) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Props`,
  },
  vue: {
    head: `import type { HTMLAttributes, ReservedProps } from 'vue';`,
    handler: (name) => `on${pascal(name)}`,
    around: { indent: '    ', before: `declare module 'vue' {\n  interface GlobalComponents {`, after: '  }\n}' },
    entry: ({ name }) => `new () => ${name} & { $props: HTMLAttributes & ReservedProps & ${name}Props }`,
  },
  svelte: {
    head: `import type { HTMLAttributes } from 'svelte/elements';`,
    handler: (name) => `on${name}`,
    around: { indent: '    ', before: `declare module 'svelte/elements' {\n  interface SvelteHTMLElements {`, after: '  }\n}' },
    entry: ({ name }) => `HTMLAttributes<${name}> & ${name}Props`,
  },
};

/** The values that a type of quoted words allows. */
const valuesOf = (type = '') =>
  /^\s*\|?\s*'[^']*'(\s*\|\s*'[^']*')*\s*$/.test(type) ? [...type.matchAll(/'([^']*)'/g)].map(([, name]) => ({ name })) : undefined;

const vsCode = {
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: element.description,
    attributes: propertiesOf(element)
      .filter(({ attribute }) => attribute)
      .map(({ attribute, description, type }) => ({
        name: attribute,
        ...(description && { description }),
        ...(type?.text === 'boolean' && { valueSet: 'v' }),
        ...(valuesOf(type?.text) && { values: valuesOf(type.text) }),
      })),
  })),
};

mkdirSync('dist/types/frameworks', { recursive: true });
for (const [name, parts] of Object.entries(frameworks)) writeFileSync(`dist/types/frameworks/${name}.d.ts`, declarations(parts));
writeFileSync('dist/vscode.html-custom-data.json', `${JSON.stringify(vsCode, null, 2)}\n`);
