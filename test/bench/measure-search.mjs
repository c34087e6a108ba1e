// Measures one engine on one directory, in a process of its own: node --expose-gc measure-search.mjs {"engine", "size", …}
import { engines } from './engines.mjs';
import { measureBuild, measureKeystrokes, measureQuality, measureSaved } from './lib/measures.mjs';
import { random as randomOf } from './lib/random.mjs';
import { recordsOf } from './lib/records.mjs';

const { engine: name, of, size, seed, kinds, isShort } = JSON.parse(process.argv[2]);
const { dataset, weights, textsOf, queries } = recordsOf[of](size, seed);
const { make, needs } = engines[name];

// a copy through JSON lies in memory as a loaded file does
const copy = (data) => JSON.parse(JSON.stringify(data));
const engine = await make({ dataset: copy(dataset), texts: needs ? copy(textsOf()) : [], weights });
// by turns, so that a sample has as many of every kind
const asked = queries(kinds).sort((a, b) => a.turn - b.turn);
await new Promise(setImmediate);

const { index, ...build } = await measureBuild(engine);
const ask = (text) => engine.search(index, text);
const result = {
  engine: name,
  size,
  ...build,
  ...(isShort ? {} : await measureSaved(engine, index)),
  ...measureQuality(ask, asked),
  ...measureKeystrokes(ask, asked, randomOf(seed + 2)),
};
console.log(`\n@@${JSON.stringify(result)}`);
