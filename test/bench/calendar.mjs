// Recurrence, ours beside rrule-temporal: how long it takes to find the dates of many rules in one year, and whether both
// find the same.
import { RRuleTemporal } from 'rrule-temporal';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { expandRule } from '../../build/src/domain/recurrence/expand.js';
import { timed } from './lib/clock.mjs';
import { random } from './lib/random.mjs';
import { grouped, ms, table } from './lib/tables.mjs';

const usualSizes = [10_000];
const timeZone = 'Europe/Berlin';
const year = { from: '2026-01-01', to: '2026-12-31' };
/** The peer takes too long for all of them: so many, of each kind alike, and the time is scaled. */
const sample = 600;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR'];

/** Rules as meetings have them: every half-year, once or twice a week, the second Monday of a month. */
function rulesOf(count, seed) {
  const { below, some } = random(seed);
  const two = (value) => String(value).padStart(2, '0');
  return Array.from({ length: count }, (_, at) => {
    const start = `2024-${two(1 + below(12))}-${two(1 + below(28))}T${two(8 + below(12))}:00:00`;
    const rrule = ['FREQ=MONTHLY;INTERVAL=6', `FREQ=WEEKLY;BYDAY=${some(weekdays, 1, 2).join(',')}`, 'FREQ=MONTHLY;BYDAY=2MO'][at % 3];
    // both engines are given a start that the rule gives: what they make of another is not the same
    return { start: expandRule({ start, rrule }, { from: start, to: '2025-12-31', limit: 2 })[1], timeZone, rrule };
  });
}

const stamp = (local) => local.replace(/[-:]/g, '');
const from = new Date('2025-12-31T23:00:00Z');
const to = new Date('2026-12-31T22:59:59Z');
const peer = ({ start, rrule }) =>
  new RRuleTemporal({ rruleString: `DTSTART;TZID=${timeZone}:${stamp(start)}\nRRULE:${rrule}` }).between(from, to, true);

const engines = {
  Brücke: { expand: (rule) => expandRule(rule, year), most: Infinity, file: 'build/src/domain/recurrence/expand.js' },
  'rrule-temporal': { expand: peer, most: sample, file: 'node_modules/rrule-temporal/dist/index.js' },
};

/** Bytes, gzip, of an engine in a file of its own. */
async function bytesOf(input) {
  const bundle = await rollup({ input, plugins: [nodeResolve({ browser: true })], onwarn: () => undefined });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true, plugins: [terser({ ecma: 2021, module: true })] });
  return gzipSync(output[0].code, { level: 9 }).length;
}

async function measured(name, size, seed) {
  const { expand, most, file } = engines[name];
  const used = rulesOf(size, seed).slice(0, most);
  let dates = 0;
  const spent = await timed(() => {
    dates = 0;
    for (const rule of used) dates += expand(rule).length;
  });
  const scale = size / used.length;
  return { name, size, ms: spent * scale, dates: dates * scale, used: used.length, bytes: await bytesOf(file) };
}

function assertAlike(seed) {
  for (const rule of rulesOf(sample, seed)) {
    const found = peer(rule).map((date) => date.toPlainDateTime().toString({ smallestUnit: 'second' }));
    if (found.join() !== expandRule(rule, year).join()) throw new Error(`Not the same dates: ${JSON.stringify(rule)}`);
  }
}

/** @returns what was measured, the text to publish, and whether it is all that there is to measure */
export async function calendar({ sizes = usualSizes, seed }) {
  assertAlike(seed);
  const rows = [];
  for (const size of sizes) for (const name of Object.keys(engines)) rows.push(await measured(name, size, seed));
  const cells = rows.map((row) => [
    row.name,
    grouped(row.size),
    ms(row.ms),
    grouped(row.dates),
    grouped(row.used),
    `${(row.bytes / 1000).toFixed(1)} kB`,
  ]);
  const text = table(['engine', 'rules', 'CPU ms for a year', 'dates', 'measured on', 'gzip'], cells);
  return { rows, text, complete: usualSizes.every((size) => sizes.includes(size)) };
}
