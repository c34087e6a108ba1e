// Writes the tables of docs/data-package.md: what each region holds (dist/data), and the rules (data/rules). Run `npm run data` before it.
import { readFileSync, readdirSync } from 'node:fs';
import { table, writeBetweenMarkers } from './between-markers.mjs';

const read = (file) => readFileSync(file, 'utf8');
const datasets = readdirSync('dist/data')
  .filter((file) => /^[a-z-]+\.json$/.test(file))
  .map((file) => JSON.parse(read(`dist/data/${file}`)).dataset)
  .sort((a, b) => Number(a.invented ?? false) - Number(b.invented ?? false) || a.id.localeCompare(b.id));

const listed = ({ organisations }) => organisations.filter(({ referenceOnly, tombstone }) => !referenceOnly && !tombstone);
const ofReliability = (dataset, ...letters) =>
  String(listed(dataset).filter(({ provenance }) => letters.includes(provenance.reliability)).length);

const regions = table(
  [
    'region',
    'organisations listed',
    'of sources A and B',
    'C and D',
    'confirmed by somebody',
    'named for reference',
    'meetings',
    'series',
    'programmes',
    'publications',
    'figures',
  ],
  datasets.map((dataset) => [
    `\`${dataset.id}\`${dataset.invented ? ' (invented)' : ''}`,
    String(listed(dataset).length),
    ofReliability(dataset, 'A', 'B'),
    ofReliability(dataset, 'C', 'D'),
    String(listed(dataset).filter(({ provenance }) => provenance.verifiedOn).length),
    String(dataset.organisations.filter(({ referenceOnly }) => referenceOnly).length),
    ...['meetings', 'series', 'programmes', 'publications', 'statistics'].map((list) => String(dataset[list].length)),
  ]),
);

const terms = readdirSync('data/vocabulary').flatMap((file) => JSON.parse(read(`data/vocabulary/${file}`)));
const count = (keys) => {
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
};
const schemes = count(terms.map(({ scheme }) => scheme))
  .map(([scheme, number]) => `${number} \`${scheme}\``)
  .join(', ');
const unreviewed = new Map(count(terms.flatMap((term) => term.unreviewed ?? [])));
const languages = table(
  ['language', 'terms with a label', 'of these not reviewed'],
  count(terms.flatMap(({ labels }) => Object.keys(labels))).map(([tag, number]) => [
    `\`${tag}\``,
    String(number),
    String(unreviewed.get(tag) ?? 0),
  ]),
);

/** The sentence above a rule's constant, in the order of the list of all rules. */
const rules = [...read('data/rules/all-rules.ts').matchAll(/from '\.\/([a-z-]+)\.js'/g)]
  .map(([, name]) => [name, read(`data/rules/${name}.ts`)])
  .filter(([, text]) => /export const \w+: Rule\b/.test(text))
  .map(([name, text]) => {
    const sentence = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+: Rule\b/.exec(text)?.[1];
    if (!sentence) throw new Error(`data/rules/${name}.ts: the rule has no docblock`);
    return [`\`${name}\``, sentence.replace(/^\s*\*/gm, ' ')];
  });

writeBetweenMarkers('docs/data-package.md', {
  regions,
  rules: table(['rule', 'what it asks for'], rules),
  vocabulary: `${terms.length} terms: ${schemes}.\n\n${languages}`,
});
