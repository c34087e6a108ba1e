// What is measured of one engine on one directory.
import { brotliCompressSync, constants } from 'node:zlib';
import { median, quantile, stopwatch } from './clock.mjs';

/** CPU milliseconds after which a slow engine has been asked enough, but for the least that says anything. */
const patience = { keystrokes: 2_000, quality: 12_000, build: 5_000 };
const least = { keystrokes: 12, perKind: 4 };

/** Builds three times (once where that takes long); gives the time, the memory that stays, and the index. */
export async function measureBuild({ prepare }) {
  const times = [];
  const build = async () => {
    const spent = stopwatch();
    const index = await prepare();
    times.push(spent());
    return index;
  };
  const before = memory();
  let index = await build();
  const heap = memory() - before;
  while (times.length < 3 && times[0] < patience.build) index = await build();
  return { index, buildMs: median(times), heapMB: heap / 1e6 };
}

function memory() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * Bytes of the saved index as a server sends it (brotli 11, above 4 MB brotli 5), and the time to load it, after what `open`
 * does, if an engine has that.
 */
export async function measureSaved({ save, open = (saved) => saved, load }, index) {
  const saved = savedBy(save, index);
  if (saved === undefined) return {};
  const bytes = Buffer.from(saved);
  const params = { [constants.BROTLI_PARAM_QUALITY]: bytes.length > 4e6 ? 5 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const times = [];
  while (times.length < 3) {
    const opened = open(saved);
    globalThis.gc();
    await swept();
    const spent = stopwatch();
    load(opened);
    times.push(spent());
  }
  return { savedMB: bytes.length / 1e6, sentMB: brotliCompressSync(bytes, { params }).length / 1e6, loadMs: median(times) };
}

/** Once garbage is collected, other threads still sweep it up for a while: CPU time of this process, too. */
const swept = () => new Promise((done) => setTimeout(done, 400));

/** What an engine saves; undefined where it saves nothing, or more than a text can hold. */
function savedBy(save, index) {
  try {
    return save?.(index);
  } catch {
    return undefined;
  }
}

/**
 * Share of the queries with a good record among ten, and the mean of 1 / its place; in total and by kind. A record that was
 * asked to stay away, among the ten, makes a query a failure.
 */
export function measureQuality(ask, asked) {
  const kinds = new Set(asked.map(({ kind }) => kind));
  const seen = new Map(['all', ...kinds].map((kind) => [kind, []]));
  const spent = stopwatch();
  let count = 0;
  for (const { kind, text, isGood, isBad } of asked) {
    if (spent() > patience.quality && count >= least.perKind * kinds.size) break;
    count++;
    const found = ask(text);
    const place = isBad && found.some(isBad) ? -1 : found.findIndex(isGood);
    for (const of of ['all', kind]) seen.get(of).push(place < 0 ? 0 : 1 / (place + 1));
  }
  const mean = (numbers) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const shares = (list) => ({ hit: mean(list.map((share) => (share > 0 ? 1 : 0))), mrr: mean(list) });
  const quality = Object.fromEntries([...seen].filter(([, list]) => list.length).map(([kind, list]) => [kind, shares(list)]));
  return { quality, queries: count };
}

/** CPU time of each keystroke: every beginning of every query, in a random order, until patience ends; three rounds. */
export function measureKeystrokes(ask, asked, random) {
  const keystrokes = random.shuffled(asked.flatMap(({ text }) => [...text].map((_, i, letters) => letters.slice(0, i + 1).join(''))));
  const rounds = [];
  for (let round = 0; round < 3; round++) {
    const times = [];
    const total = stopwatch();
    for (const text of keystrokes) {
      const spent = stopwatch();
      ask(text);
      times.push(spent());
      if (total() > patience.keystrokes && times.length >= least.keystrokes) break;
    }
    rounds.push(times);
  }
  const of = (share) => median(rounds.map((times) => quantile(times, share)));
  return { p50Ms: of(0.5), p95Ms: of(0.95), keystrokes: rounds[0].length };
}
