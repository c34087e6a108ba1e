// npm run bench                                        everything; a full run writes its tables into docs/performance.md
// npm run bench -- search [sizes] [engines]            e.g. 60,2000 brücke,fuse; simple takes the same
// npm run bench -- quality [languages]                 queries of real readers on the shipped regions
// npm run bench -- page [sizes] · npm run bench -- list [sizes] · npm run bench -- judge [sizes]
// npm run bench -- calendar [sizes]                     so many recurrence rules over a year
// npm run bench -- map [sizes]                         points on a map, beside Leaflet
// npm run bench -- month [sizes]                       meetings of a month, beside other calendars
// --seed 7 takes other words and queries, --kinds slip,umlaut only those. Needs `npm run build` once; timings are never part
// of a test.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { calendar } from './calendar.mjs';
import { judge } from './judge.mjs';
import { list } from './list.mjs';
import { map } from './map.mjs';
import { month } from './month.mjs';
import { machine } from './lib/machine.mjs';
import { publish } from './lib/tables.mjs';
import { page } from './page.mjs';
import { quality } from './quality.mjs';
import { search, simple } from './search.mjs';

const parts = { search, simple, quality, page, list, judge, calendar, map, month };
/** What each part needs to have been built. */
const needs = {
  quality: 'dist/open-data/musterkreis.json',
  page: 'dist/embed/directory.js',
  map: 'dist/embed/map-list.js',
  month: 'dist/embed/calendar.js',
};
const results = new URL('results/', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, kinds: { type: 'string' } },
});
const [part, first, names] = positionals;
if (part && !Object.hasOwn(parts, part)) throw new Error(`Name a part: ${Object.keys(parts).join(', ')}.`);
const listed = (text) => text?.toLowerCase().split(',');
const options = {
  seed: Number(values.seed),
  ...(part === 'quality' ? { languages: listed(first) } : { sizes: first?.split(',').map(Number) }),
  names: listed(names),
  kinds: listed(values.kinds),
};
if (!Number.isSafeInteger(options.seed) || options.sizes?.some((size) => !(size >= 60)))
  throw new Error('A seed is a number, a size at least 60.');

const wanted = part ? [part] : Object.keys(parts);
for (const file of ['build/src/domain/search/create-search.js', ...wanted.flatMap((name) => needs[name] ?? [])]) {
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first, and this from the root.`);
}

mkdirSync(results, { recursive: true });
for (const name of wanted) {
  console.log(`\n== ${name}`);
  const here = machine();
  const { rows, text, complete, chromium } = await parts[name](options);
  const where = chromium ? `${here}, Chromium ${chromium.split('.')[0]}` : here;
  writeFileSync(new URL(`${name}.json`, results), `${JSON.stringify({ machine: where, seed: options.seed, rows }, null, 2)}\n`);
  console.log(`\n${text}\n`);
  if (complete) publish(name, `Measured on ${where}.\n\n${text}`);
  else console.log('Not the whole of it: docs/performance.md stays as it is.');
}
