// Search, ours beside the peers'. Each engine and size runs in a process of its own, so that nobody pays for another's heap.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { engines } from './engines.mjs';
import { installPeers, versions } from './lib/peers.mjs';
import { kindsOf } from './lib/records.mjs';
import { searchTables } from './lib/search-tables.mjs';
import { grouped, ms, share } from './lib/tables.mjs';

const script = fileURLToPath(new URL('measure-search.mjs', import.meta.url));

/** Our own directory, with everything there is to measure. */
export const search = (options) =>
  compared({ ...options, usualSizes: [60, 2_000, 20_000, 200_000], runs: (names) => names.map((engine) => ({ engine, of: 'directory' })) });

/** Simple records as others have them, taken into our form in two ways; finding and speed alone. */
export const simple = (options) =>
  compared({
    ...options,
    usualSizes: [2_000, 20_000],
    runs: (names) =>
      names.flatMap((engine) => [
        { engine, of: 'simple, offers as terms', isShort: true },
        ...(engine === 'Brücke' ? [{ engine, of: 'simple, offers as texts', label: 'Brücke, offers as texts', isShort: true }] : []),
      ]),
  });

/** @returns what was measured, the text to publish, and whether it is all that there is to measure */
async function compared({ usualSizes, runs, sizes = usualSizes, names, kinds, seed }) {
  const missing = installPeers();
  if (missing.length)
    console.warn(`Not installed, and so left out: ${missing.join(', ')}. Without a network, run this again once there is one.`);
  const wanted = Object.keys(engines).filter((name) => !names || names.some((part) => name.toLowerCase().includes(part)));
  if (wanted.length === 0) throw new Error(`No such engine; there are ${Object.keys(engines).join(', ')}.`);
  const planned = runs(wanted);
  const known = kindsOf[planned[0].of];
  const chosen = known.filter((kind) => !kinds || kinds.some((part) => kind.includes(part)));
  if (chosen.length === 0) throw new Error(`No such kind of query; there are ${known.join(', ')}.`);
  const rows = [];
  for (const size of sizes) {
    for (const run of planned.filter(({ engine }) => !missing.includes(engines[engine].needs))) {
      if (size > engines[run.engine].upTo) {
        rows.push({ engine: run.engine, size, leftOut: true });
        continue;
      }
      const row = { ...(await measure({ ...run, size, seed, kinds: chosen })), engine: run.label ?? run.engine };
      rows.push(row);
      console.log(progress(row));
    }
  }
  const isWhole = missing.length === 0 && wanted.length === Object.keys(engines).length && chosen.length === known.length;
  return { rows, text: written(rows, seed, chosen), complete: isWhole && usualSizes.every((size) => sizes.includes(size)) };
}

function measure(run) {
  const options = ['--expose-gc', '--max-old-space-size=8000', script, JSON.stringify(run)];
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.on('close', (code) => {
      const line = out.split('\n').find((text) => text.startsWith('@@'));
      if (line) done(JSON.parse(line.slice(2)));
      else failed(new Error(`${run.engine} with ${run.size} records left with code ${code}`));
    });
  });
}

const progress = ({ engine, size, buildMs, p95Ms, quality }) =>
  `${grouped(size)} ${engine}: build ${ms(buildMs)} ms, keystroke p95 ${ms(p95Ms)} ms, hit@10 ${share(quality.all.hit)}`;

function written(rows, seed, kinds) {
  const peers = Object.values(engines)
    .flatMap(({ needs }) => (needs ? `${needs} ${versions[needs]}` : []))
    .join(', ');
  return [`Words and queries of seed ${seed}. Peers: ${peers}.`, ...searchTables(rows, kinds)].join('\n\n');
}
