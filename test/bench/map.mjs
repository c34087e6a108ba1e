// A map of 20,000 points in a real Chromium, beside Leaflet: main-thread CPU from parsed points to the first picture, and
// for one frame while it is panned and zoomed.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser, launchArgs } from '../scripts/find-browser.mjs';
import { median, quantile } from './lib/clock.mjs';
import { cpuProbe } from './lib/cpu-probe.mjs';
import { directory } from './lib/directory.mjs';
import { installPeers, peerFolder, versions } from './lib/peers.mjs';
import { random } from './lib/random.mjs';
import { serve } from './lib/serve.mjs';
import { grouped, ms, table } from './lib/tables.mjs';

const usualSizes = [2_000, 20_000];
const usualRuns = 5;
/** How many frames are moved and enlarged. */
const frames = 20;
/** By name: the module that drives it, and the scripts it needs. */
const engines = {
  Brücke: { file: 'bruecke.js', scripts: [] },
  'Leaflet + supercluster': {
    file: 'leaflet-supercluster.js',
    peers: ['leaflet', 'supercluster'],
    scripts: ['leaflet/dist/leaflet.js', 'supercluster/dist/supercluster.min.js'],
  },
  'Leaflet + leaflet.markercluster': {
    file: 'leaflet-markercluster.js',
    peers: ['leaflet', 'leaflet.markercluster'],
    scripts: ['leaflet/dist/leaflet.js', 'leaflet.markercluster/dist/leaflet.markercluster.js'],
  },
};
const here = fileURLToPath(new URL('map/', import.meta.url));

export async function map({ sizes = usualSizes, seed }) {
  const missing = installPeers();
  const present = Object.entries(engines).filter(([, { peers = [] }]) => !peers.some((name) => missing.includes(name)));
  const { path } = await findBrowser();
  const rows = [];
  let version;
  for (const size of sizes) {
    const server = await serveMap(located(directory(size, seed).dataset, seed));
    for (const [name, engine] of present) {
      const runs = [];
      for (let run = 0; run < usualRuns; run++) {
        const browser = await chromium.launch({ executablePath: path, args: launchArgs });
        version = browser.version();
        runs.push(await visit(browser, server.base, engine).finally(() => browser.close()));
      }
      const row = { size, name, ...Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((one) => one[key]))])) };
      rows.push(row);
      console.log(
        `${grouped(size)} points, ${name}: first picture ${ms(row.firstMs)} ms, all of it ${ms(row.wholeMs)}, pan ${ms(row.panMs)}, zoom ${ms(row.zoomMs)} ms a frame`,
      );
    }
    server.close();
  }
  const peers = present.flatMap(([, engine]) => engine.peers ?? []);
  const text = [`Peers: ${[...new Set(peers)].map((name) => `${name} ${versions[name]}`).join(', ')}.`, written(rows)].join('\n\n');
  return { rows, text, complete: !missing.length && usualSizes.every((size) => sizes.includes(size)), chromium: version };
}

/** Every organisation at a point around its town, spread over the land of the map. */
function located(dataset, seed) {
  const { next } = random(seed);
  const towns = JSON.parse(readFileSync('data/geo/municipalities.json', 'utf8')).filter(({ ags }) => ags.startsWith('05158'));
  const organisations = dataset.organisations.map((record, i) => {
    const { ags, latitude, longitude } = towns[i % towns.length];
    const spread = () => (next() + next() + next() - 1.5) * 0.04;
    const place = { ags, latitude: latitude + spread() * 0.6, longitude: longitude + spread(), precision: 'exact' };
    return { ...record, areaServed: [ags], places: [place] };
  });
  return { ...dataset, municipalities: towns, organisations };
}

async function visit(browser, base, { file }) {
  const tab = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  tab.setDefaultTimeout(120_000);
  const { collect, cpu, spentClean } = await cpuProbe(tab);
  await tab.goto(`${base}/page.html?${file}`);
  await tab.waitForFunction('window.ready');
  await tab.evaluate('prepare()');
  const idle = await spentClean('frame()');
  await collect();
  const before = await cpu();
  await tab.evaluate('show()');
  const first = await cpu();
  await tab.evaluate('whole()');
  const whole = await cpu();
  await tab.evaluate('settle()');
  const pan = await tab.evaluate(`frames(${frames}, 'pan')`);
  const zoom = await tab.evaluate(`frames(${frames}, 'zoom')`);
  return {
    // what measuring itself costs: a frame in which nothing happens
    firstMs: Math.max(0, first - before - idle.cpuMs),
    wholeMs: Math.max(0, whole - before - idle.cpuMs),
    panMs: median(pan),
    panMaxMs: quantile(pan, 1),
    zoomMs: median(zoom),
    zoomMaxMs: quantile(zoom, 1),
  };
}

const page = ({ scripts }) => `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Messung</title><link rel="icon" href="data:,">${scripts.map((script) => `<script src="/peers/${script}"></script>`).join('')}
<style>#map { height: 600px; width: 900px } .leaflet-pane { position: absolute }</style></head>
<body><main><div id="map"></div></main><script type="module">
  const engine = await import('/map/' + location.search.slice(1));
  const { setTimeout: timer } = window;
  // what follows a first picture is set going by timers: they wait until that has been counted
  let held;
  window.setTimeout = (...asked) => (held ? void held.push(asked) : timer(...asked));
  window.frame = () => new Promise((done) => requestAnimationFrame(() => timer(done)));
  let given;
  window.prepare = async () => {
    given = await engine.prepare(await (await fetch('/data.json')).json(), document.querySelector('#map'), { judge: '/embed/chunks/$judge' });
    await frame();
  };
  window.show = async () => {
    held = [];
    engine.show(given);
    do await frame();
    while (!engine.isShown());
  };
  window.whole = async () => {
    for (const asked of held) timer(...asked);
    held = undefined;
    await engine.isWhole?.();
    await frame();
  };
  window.settle = async () => { await engine.settle(); await frame(); await frame(); };
  // what a frame costs: the script, and the layout that its changes ask for
  window.frames = async (count, kind) => {
    const times = [];
    for (let i = 0; i < count; i++) {
      await frame();
      const from = performance.now();
      await engine[kind](i);
      document.body.getBoundingClientRect();
      times.push(performance.now() - from);
    }
    return times;
  };
  window.ready = true;
</script></body></html>`;

/** Serves the page, the drivers, the peers' scripts, our files and the data. */
function serveMap(dataset) {
  const judge = readdirSync('dist/embed/chunks').find((file) => file.startsWith('parse-dataset-'));
  const data = JSON.stringify(dataset);
  const engineOf = (file) => Object.values(engines).find((engine) => engine.file === file);
  const bodyOf = ({ pathname, search }) => {
    if (pathname === '/page.html') return page(engineOf(search.slice(1))).replace('$judge', judge);
    if (pathname === '/data.json') return data;
    const [, room, ...rest] = pathname.split('/');
    const folder = { map: here, peers: peerFolder, embed: 'dist/embed/' }[room];
    return folder && readFileSync(folder + rest.join('/'));
  };
  return serve(bodyOf);
}

const written = (rows) =>
  table(
    ['points', 'engine', 'first picture, CPU ms', 'all of it, CPU ms', 'pan, ms a frame', 'worst', 'zoom, ms a frame', 'worst'],
    rows.map(({ size, name, ...row }) => [
      grouped(size),
      name,
      ...[row.firstMs, row.wholeMs, row.panMs, row.panMaxMs, row.zoomMs, row.zoomMaxMs].map(ms),
    ]),
  );
