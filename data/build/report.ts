import { gzipSync } from 'node:zlib';
import { collections } from '../../src/model/dataset.js';
import type { CollectionName, Dataset } from '../../src/model/dataset.js';
import type { Finding } from '../rules/finding.js';
import type { Region } from '../rules/region.js';
import type { Build, BuiltRegion } from './build-data.js';
import { outputs, shippable } from './shippable.js';

const contactsIn = ({ organisations }: Dataset) => organisations.reduce((sum, { contacts = [] }) => sum + contacts.length, 0);

/** Contacts that each output leaves out. */
const withheldLine = ({ dataset, today }: Region): string =>
  outputs
    .map(({ folder, scopes }) => `${contactsIn(dataset) - contactsIn(shippable(dataset, scopes, today))} of ${contactsIn(dataset)} for ${folder} (${scopes.join(' + ')})`)
    .join(', ');

/** Places that are shown less exactly than they are recorded, by precision. */
function coarsenedLine({ organisations, meetings }: Dataset): string {
  const places = [...organisations.flatMap((organisation) => organisation.places ?? []), ...meetings.flatMap(({ place }) => place ?? [])];
  const counts = new Map<string, number>();
  for (const { precision } of places) counts.set(precision, (counts.get(precision) ?? 0) + 1);
  const exact = counts.get('exact') ?? 0;
  counts.delete('exact');
  const coarser = [...counts].map(([precision, count]) => `${precision} ${count}`).join(', ');
  return `${places.length - exact} of ${places.length}${coarser && ` (${coarser})`}`;
}

const countsLine = (dataset: Dataset): string =>
  (Object.keys(collections) as CollectionName[]).map((list) => `${dataset[list].length} ${list}`).join(', ');

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const fileLine = ([path, content]: readonly [string, string | Uint8Array]): string =>
  `  dist/${path}: ${kilobytes(Buffer.byteLength(content))}, gzip ${kilobytes(gzipSync(content).length)}`;

/** A finding as an editor reads it, German first. */
export const findingLines = ({ severity, code, record, field, value, message, hint }: Finding): string[] => [
  `  ${severity === 'error' ? 'FEHLER' : 'Hinweis'} ${record}${field && ` · ${field}`}${value === undefined ? '' : ` · ${String(value)}`} [${code}]`,
  `    ${message.de} ${hint.de}`,
  `    ${message.en} ${hint.en}`,
];

const regionLines = ({ region, findings, files, indexes }: BuiltRegion): string[] => [
  `${region.id} (${region.today})`,
  `  ${countsLine(region.dataset)}`,
  `  contacts withheld: ${withheldLine(region)}`,
  `  places made coarser: ${coarsenedLine(region.dataset)}`,
  ...[...files, ...indexes].map(fileLine),
  ...(files.length ? [] : ['  no file: errors come first']),
  ...findings.flatMap(findingLines),
];

/** What the build made and found, for people: one block per region, findings in German and English. */
export const report = ({ regions, findings }: Build): string =>
  [
    ...(findings.length ? ['shared bodies, municipalities, vocabulary, coverage', ...findings.flatMap(findingLines)] : []),
    ...regions.flatMap(regionLines),
  ].join('\n');
