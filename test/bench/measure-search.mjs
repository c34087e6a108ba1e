// Measures one engine on one directory, in a process of its own: node --expose-gc measure-search.mjs ENGINE SIZE SEED
import { engines } from './engines.mjs';
import { median, quantile, stopwatch } from './lib/clock.mjs';
import { directory } from './lib/directory.mjs';
import { kindsOfQuery, queries } from './lib/queries.mjs';
import { random as randomOf } from './lib/random.mjs';
import { textsOf } from './lib/texts.mjs';

const [name, size, seed] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];

/** CPU milliseconds after which a slow engine has been asked enough, but for the least that says anything. */
const patience = { keystrokes: 3_000, quality: 12_000, build: 8_000 };
const least = { keystrokes: 12, queries: 5 * kindsOfQuery.length };

/** Builds three times (once where that takes long); gives the time, the memory that stays, and the engine. */
async function measureBuild({ prepare }) {
  const memory = () => {
    globalThis.gc();
    globalThis.gc();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
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

/** Share of the queries with a good record among ten, and the mean of 1 / its place; in total and by kind. */
function measureQuality(ask, asked) {
  const seen = Object.fromEntries(['all', ...kindsOfQuery].map((kind) => [kind, []]));
  const spent = stopwatch();
  let count = 0;
  for (const { kind, text, isGood } of asked) {
    if (spent() > patience.quality && count >= least.queries) break;
    count++;
    const place = ask(text).findIndex(isGood);
    for (const list of [seen.all, seen[kind]]) list.push(place < 0 ? 0 : 1 / (place + 1));
  }
  const mean = (numbers) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const quality = Object.fromEntries(
    Object.entries(seen).map(([kind, list]) => [
      kind,
      list.length ? { hit: mean(list.map((share) => (share > 0 ? 1 : 0))), mrr: mean(list) } : undefined,
    ]),
  );
  return { quality, queries: count };
}

/** CPU time of each keystroke: every beginning of every query, in a random order, until patience ends; three rounds. */
function measureKeystrokes(ask, asked, random) {
  const keystrokes = random.shuffled(asked.flatMap(({ text }) => [...text].map((_, i) => text.slice(0, i + 1))));
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

const made = directory(size, seed);
// a copy through JSON lies in memory as a loaded file does
const dataset = JSON.parse(JSON.stringify(made.dataset));
const texts = JSON.parse(JSON.stringify(textsOf(dataset)));
// by turns, so that a sample has as many of every kind
const byTurns = queries({ dataset, seeds: made.seeds }, texts, seed).sort((a, b) => a.turn - b.turn);
const engine = await engines[name].make({ dataset, texts });
await new Promise(setImmediate);

const { index, ...build } = await measureBuild(engine);
const ask = (text) => engine.search(index, text);
const result = { engine: name, size, ...build, ...measureQuality(ask, byTurns), ...measureKeystrokes(ask, byTurns, randomOf(seed + 2)) };
console.log(`\n@@${JSON.stringify(result)}`);
