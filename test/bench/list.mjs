// A list of many records in a real Chromium, beside what else draws lists: main-thread CPU from a parsed dataset to the
// painted list, and from a click on a filter to the painted result.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser, launchArgs } from '../scripts/find-browser.mjs';
import { bundled } from './lib/bundled.mjs';
import { median } from './lib/clock.mjs';
import { cpuProbe } from './lib/cpu-probe.mjs';
import { directory } from './lib/directory.mjs';
import { installPeers, peerFolder, versions } from './lib/peers.mjs';
import { serve } from './lib/serve.mjs';
import { grouped, ms, table } from './lib/tables.mjs';

const usualSizes = [60, 2_000, 20_000];
const usualRuns = 5;
/** By name: the module that drives it, the peer it needs, and the script of that peer where it comes as one. */
const engines = {
  Brücke: { file: 'bruecke.js' },
  'list.js': { file: 'list-js.js', peer: 'list.js', script: 'list.js/dist/list.min.js' },
  'instantsearch.js': {
    file: 'instantsearch.js',
    peer: 'instantsearch.js',
    script: 'instantsearch.js/dist/instantsearch.production.min.js',
  },
  '@lit-labs/virtualizer': { file: 'virtualizer.js', peer: '@lit-labs/virtualizer' },
};
const here = fileURLToPath(new URL('list/', import.meta.url));

export async function list({ sizes = usualSizes, seed }) {
  const missing = installPeers();
  const present = Object.entries(engines).filter(([, { peer }]) => !missing.includes(peer));
  const { path } = await findBrowser();
  const rows = [];
  let version;
  for (const size of sizes) {
    const { dataset } = directory(size, seed);
    const server = await serveLists(JSON.stringify(dataset));
    for (const [name, engine] of present) {
      const runs = [];
      for (let run = 0; run < usualRuns; run++) {
        const browser = await chromium.launch({ executablePath: path, args: launchArgs });
        version = browser.version();
        runs.push(await visit(browser, server.base, engine, busiestTown(dataset)).finally(() => browser.close()));
      }
      const row = { size, name, ...Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((one) => one[key]))])) };
      rows.push(row);
      console.log(
        `${grouped(size)} records, ${name}: list ${ms(row.listMs)} ms CPU, ${ms(row.wholeMs)} ms to all of it, filter ${ms(row.filterMs)} ms CPU, ${ms(row.paintedMs)} ms to painted`,
      );
    }
    server.close();
  }
  const text = [`Peers: ${present.flatMap(([, { peer }]) => (peer ? `${peer} ${versions[peer]}` : [])).join(', ')}.`, written(rows)].join(
    '\n\n',
  );
  return { rows, text, complete: !missing.length && usualSizes.every((size) => sizes.includes(size)), chromium: version };
}

/** The town with the most records: its filter stands at the top everywhere. */
function busiestTown({ organisations, municipalities }) {
  const counts = new Map();
  for (const { areaServed } of organisations) counts.set(areaServed[0], (counts.get(areaServed[0]) ?? 0) + 1);
  const [ags] = [...counts].sort((a, b) => b[1] - a[1])[0];
  return municipalities.find((town) => town.ags === ags).name;
}

async function visit(browser, base, { file }, town) {
  const tab = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  tab.setDefaultTimeout(120_000);
  const { collect, cpu, spentClean } = await cpuProbe(tab);
  await tab.goto(`${base}/page.html?${file}`);
  await tab.waitForFunction('window.ready');
  await tab.evaluate('prepare()');
  const idle = await spentClean('paint()');
  await collect();
  const before = await cpu();
  const { shown: first } = await tab.evaluate('show()');
  const listed = await cpu();
  const { shown } = await tab.evaluate('whole()');
  const whole = await cpu();
  if (!shown) throw new Error(`${file} painted no list.`);
  const filtered = await spentClean(`filter(${JSON.stringify(town)})`);
  if (!filtered.value.shown) throw new Error(`${file} painted no result of the filter.`);
  // what measuring itself costs: a frame in which nothing happens
  const [listMs, wholeMs, filterMs] = [listed - before, whole - before, filtered.cpuMs].map((ms) => Math.max(0, ms - idle.cpuMs));
  return { first, shown, listMs, wholeMs, filterMs, paintedMs: filtered.value.wallMs };
}

const page = (script) => `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Messung</title><link rel="icon" href="data:,">${script ? `<script src="/peers/${script}"></script>` : ''}</head>
<body><main></main><script type="module">
  const engine = await import('/list/' + location.search.slice(1));
  const place = document.querySelector('main');
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  let given;
  window.prepare = async () => {
    const dataset = await (await fetch('/data.json')).json();
    given = await engine.prepare(dataset, place, { judge: '/embed/chunks/$judge' });
    await frame();
  };
  window.paint = frame;
  const timed = async (work, isThere = () => true) => {
    const from = performance.now();
    work();
    await engine.isDone();
    do await frame();
    while (!isThere());
    return { wallMs: performance.now() - from, shown: engine.shown() };
  };
  window.show = () => timed(() => engine.show(given), engine.shown);
  window.whole = () => (engine.isWhole ? timed(() => undefined, engine.isWhole) : { shown: engine.shown() });
  window.filter = (town) => timed(() => engine.filter(town));
  window.ready = true;
</script></body></html>`;

/** Serves the pages, the drivers, the peers' scripts, our files and the data. */
async function serveLists(data) {
  const judge = readdirSync('dist/embed/chunks').find((file) => file.startsWith('parse-dataset-'));
  const fixed = { '/data.json': data, '/list/virtualizer.js': await bundled(`${here}virtualizer.js`) };
  const scriptOf = (file) => Object.values(engines).find((engine) => engine.file === file)?.script;
  const bodyOf = ({ pathname, search }) => {
    if (pathname === '/page.html') return page(scriptOf(search.slice(1))).replace('$judge', judge);
    if (fixed[pathname]) return fixed[pathname];
    const [, room, ...rest] = pathname.split('/');
    const folder = { list: here, peers: peerFolder, embed: 'dist/embed/' }[room];
    return folder && readFileSync(folder + rest.join('/'));
  };
  return serve(bodyOf);
}

const written = (rows) =>
  table(
    ['records', 'engine', 'cards at first', 'list, CPU ms', 'cards drawn', 'all drawn, CPU ms', 'filter, CPU ms', 'filter to painted, ms'],
    rows.map((row) => [
      grouped(row.size),
      row.name,
      row.first,
      ms(row.listMs),
      row.shown,
      ms(row.wholeMs),
      ms(row.filterMs),
      ms(row.paintedMs),
    ]),
  );
