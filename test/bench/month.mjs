// A month of many meetings in a real Chromium, beside other calendars: main-thread CPU from parsed data to the painted
// month, to the next month, and back.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser, launchArgs } from '../scripts/find-browser.mjs';
import { bundled } from './lib/bundled.mjs';
import { median } from './lib/clock.mjs';
import { cpuProbe } from './lib/cpu-probe.mjs';
import { meetings, timeZone } from './lib/meetings.mjs';
import { installPeers, peerFolder, versions } from './lib/peers.mjs';
import { serve } from './lib/serve.mjs';
import { grouped, ms, table } from './lib/tables.mjs';
import { within } from './lib/within.mjs';
import { monthPage } from './month/page.mjs';

const usualSizes = [100, 1_000, 10_000];
const usualRuns = 5;
/** Milliseconds that one visit may take; an engine that takes longer is left out at this size. */
const patience = 60_000;
const today = '2026-06-15';
/** By name: the module that drives it, the peers it needs, and their style sheets. */
const engines = {
  Brücke: { file: 'bruecke.js' },
  FullCalendar: {
    file: 'fullcalendar.js',
    peers: ['fullcalendar', 'temporal-polyfill'],
    styles: ['fullcalendar/skeleton.css', 'fullcalendar/themes/classic/theme.css', 'fullcalendar/themes/classic/palette.css'],
  },
  'schedule-x': {
    file: 'schedule-x.js',
    peers: ['@schedule-x/calendar', '@schedule-x/theme-default', 'temporal-polyfill'],
    styles: ['@schedule-x/theme-default/dist/index.css'],
  },
  'event-calendar': { file: 'event-calendar.js', peers: ['@event-calendar/core'], styles: ['@event-calendar/core/dist/index.css'] },
};
const here = fileURLToPath(new URL('month/', import.meta.url));

export async function month({ sizes = usualSizes, seed }) {
  const missing = installPeers();
  const present = Object.entries(engines).filter(([, { peers = [] }]) => !peers.some((name) => missing.includes(name)));
  const { path } = await findBrowser();
  const drivers = await driversOf(present);
  const rows = [];
  let version;
  const launch = async () => {
    const browser = await chromium.launch({ executablePath: path, args: launchArgs });
    version = browser.version();
    return browser;
  };
  for (const size of sizes) {
    const server = await serveMonths(JSON.stringify({ ...meetings(size, seed), today, timeZone }), drivers);
    for (const [name, { file }] of present) {
      const row = { size, name, ...(await measured(launch, server.base, file)) };
      rows.push(row);
      console.log(`${grouped(size)} meetings, ${name}: ${row.missing ?? said(row)}`);
    }
    server.close();
  }
  const peers = new Set(present.flatMap(([, engine]) => engine.peers ?? []));
  const text = [`Peers: ${[...peers].map((name) => `${name} ${versions[name]}`).join(', ')}.`, written(rows), leftOut(rows)];
  const isWhole = !missing.length && !rows.some(({ name, missing: isMissing }) => name === 'Brücke' && isMissing);
  return {
    rows,
    text: text.filter(Boolean).join('\n\n'),
    complete: isWhole && usualSizes.every((size) => sizes.includes(size)),
    chromium: version,
  };
}

/** Medians of some visits; what went wrong where one of them did. */
async function measured(launch, base, file) {
  const runs = [];
  while (runs.length < usualRuns) {
    const browser = await launch();
    try {
      runs.push(await within(patience, visit(browser, base, file)));
    } catch (error) {
      return { missing: error.message.split('\n')[0] };
    } finally {
      await browser.close();
    }
  }
  return Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((one) => one[key]))]));
}

async function visit(browser, base, file) {
  const tab = await browser.newPage({ viewport: { width: 1000, height: 800 }, timezoneId: timeZone });
  const { spentClean } = await cpuProbe(tab);
  await tab.goto(`${base}/page.html?${file}`);
  await tab.waitForFunction('window.ready');
  await tab.evaluate('prepare()');
  // what measuring itself costs: frames in which nothing happens; the least, since an element may have something left to do
  const idles = [await spentClean('settled()'), await spentClean('settled()'), await spentClean('settled()')];
  const idleMs = Math.min(...idles.map(({ cpuMs }) => cpuMs));
  const [first, next, back] = [await spentClean('show()'), await spentClean('go(1)'), await spentClean('go(-1)')];
  const [monthMs, nextMs, backMs] = [first, next, back].map(({ cpuMs }) => Math.max(0, cpuMs - idleMs));
  return { shown: first.value.shown, monthMs, nextMs, backMs, paintedMs: next.value.wallMs };
}

/** The drivers of the peers with all that they name, by address. */
async function driversOf(present) {
  const made = present.filter(([, { peers }]) => peers).map(async ([, { file }]) => [`/month/${file}`, await bundled(`${here}${file}`)]);
  return Object.fromEntries(await Promise.all(made));
}

/** Serves the pages, the drivers, the peers' style sheets, our files and the data. */
function serveMonths(data, drivers) {
  const judge = readdirSync('dist/embed/chunks').find((file) => file.startsWith('parse-dataset-'));
  const stylesOf = (file) => Object.values(engines).find((engine) => engine.file === file)?.styles;
  return serve(({ pathname, search }) => {
    if (pathname === '/page.html') return monthPage(judge, stylesOf(search.slice(1)));
    if (pathname === '/data.json') return data;
    if (drivers[pathname]) return drivers[pathname];
    const [, room, ...rest] = pathname.split('/');
    const folder = { month: here, peers: peerFolder, embed: 'dist/embed/' }[room];
    return folder && readFileSync(folder + rest.join('/'));
  });
}

const said = ({ monthMs, nextMs, backMs, shown }) => `month ${ms(monthMs)} ms CPU, next ${ms(nextMs)}, back ${ms(backMs)}; ${shown} drawn`;

const written = (rows) =>
  table(
    ['meetings', 'engine', 'drawn', 'month, CPU ms', 'next month, CPU ms', 'back, CPU ms', 'next to painted, ms'],
    rows.map((row) => [grouped(row.size), row.name, row.shown ?? '–', ms(row.monthMs), ms(row.nextMs), ms(row.backMs), ms(row.paintedMs)]),
  );

const leftOut = (rows) =>
  rows
    .filter((row) => row.missing)
    .map(({ size, name, missing }) => `Missing: ${name} at ${grouped(size)} meetings (${missing}).`)
    .join('\n');
