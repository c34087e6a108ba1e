// Search, ours beside the peers'. Each engine and size runs in a process of its own, so that nobody pays for another's heap.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { engines } from './engines.mjs';
import { installPeers, versions } from './lib/peers.mjs';
import { kindsOfQuery } from './lib/queries.mjs';
import { grouped, ms, share, table } from './lib/tables.mjs';

const usualSizes = [60, 2_000, 20_000];
const script = fileURLToPath(new URL('measure-search.mjs', import.meta.url));

/** @returns what was measured, the text to publish, and whether it is all that there is to measure */
export async function search({ sizes = usualSizes, names, seed }) {
  const missing = installPeers();
  if (missing.length)
    console.warn(`Not installed, and so left out: ${missing.join(', ')}. Without a network, run this again once there is one.`);
  const wanted = Object.entries(engines).filter(([name]) => !names || names.some((part) => name.toLowerCase().includes(part)));
  if (wanted.length === 0) throw new Error(`No such engine; there are ${Object.keys(engines).join(', ')}.`);
  const rows = [];
  for (const size of sizes) {
    for (const [name, { needs, upTo }] of wanted) {
      if (missing.includes(needs)) continue;
      const row = size > upTo ? { engine: name, size, leftOut: true } : await measure(name, size, seed);
      rows.push(row);
      console.log(row.leftOut ? `${grouped(size)} ${name}: left out` : progress(row));
    }
  }
  const complete =
    missing.length === 0 && wanted.length === Object.keys(engines).length && usualSizes.every((size) => sizes.includes(size));
  return { rows, text: written(rows, seed), complete };
}

function measure(name, size, seed) {
  const options = ['--expose-gc', '--max-old-space-size=8000', script, name, String(size), String(seed)];
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.on('close', (code) => {
      const line = out.split('\n').find((text) => text.startsWith('@@'));
      if (line) done(JSON.parse(line.slice(2)));
      else failed(new Error(`${name} with ${size} records left with code ${code}`));
    });
  });
}

const progress = ({ engine, size, buildMs, p95Ms, quality }) =>
  `${grouped(size)} ${engine}: build ${ms(buildMs)} ms, keystroke p95 ${ms(p95Ms)} ms, hit@10 ${share(quality.all.hit)}`;

function written(rows, seed) {
  const sizes = [...new Set(rows.map(({ size }) => size))];
  const peers = Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
  return [
    `Words and queries of seed ${seed}. Peers: ${peers}.`,
    ...sizes.flatMap((size) =>
      ofSize(
        size,
        rows.filter((row) => row.size === size),
      ),
    ),
  ].join('\n\n');
}

function ofSize(size, rows) {
  const shown = rows.filter((row) => !row.leftOut);
  const out = rows.filter((row) => row.leftOut).map(({ engine }) => engine);
  const speed = shown.map((row) => [
    row.engine,
    ms(row.buildMs),
    ms(row.heapMB),
    ms(row.p50Ms),
    ms(row.p95Ms),
    grouped(row.keystrokes),
    share(row.quality.all.hit),
    share(row.quality.all.mrr),
    row.queries,
  ]);
  const kinds = shown.map(({ engine, quality }) => [
    engine,
    ...kindsOfQuery.map((kind) => (quality[kind] ? `${share(quality[kind].hit)} / ${share(quality[kind].mrr)}` : '–')),
  ]);
  return [
    `### ${grouped(size)} records`,
    table(['engine', 'build ms', 'heap MB', 'key p50 ms', 'key p95 ms', 'keystrokes', 'hit@10', 'MRR', 'queries'], speed),
    `hit@10 / MRR by kind of query:`,
    table(['engine', ...kindsOfQuery], kinds),
    ...(out.length ? [`Left out at this size, as too slow to wait for: ${out.join(', ')}.`] : []),
  ];
}
