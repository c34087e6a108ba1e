// A page with the directory in a real Chromium: main-thread CPU from the start of the script until the first cards are painted,
// then for every keystroke; and how far the page moves while it loads.
import { webcrypto } from 'node:crypto';
import { chromium } from 'playwright-core';
import { findBrowser, launchArgs } from '../scripts/find-browser.mjs';
import { median, quantile } from './lib/clock.mjs';
import { cpuProbe } from './lib/cpu-probe.mjs';
import { directory } from './lib/directory.mjs';
import { grouped, ms, table } from './lib/tables.mjs';
import { servePages } from './page-server.mjs';

const usualSizes = [60, 2_000, 20_000];
/** Milliseconds: how long a visit may take, and after which one visit has to be enough. */
const patience = { visit: 300_000, repeat: 10_000 };
const sha256 = async (text) => Buffer.from(await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex');

export async function page({ sizes = usualSizes, seed }) {
  const { path } = await findBrowser();
  const rows = [];
  let version;
  for (const size of sizes) {
    const made = directory(size, seed);
    const server = await servePages(await contentOf(made.dataset));
    // one reader types a whole name, another a word that many records have; both take it back
    const typed = [made.seeds[0].own.toLowerCase().slice(0, 7), 'deutsch'].flatMap((word) => [
      ...[...word].map((_, i) => word.slice(0, i + 1)),
      '',
    ]);
    const visit = async (work) => {
      const browser = await chromium.launch({ executablePath: path, args: launchArgs });
      version = browser.version();
      const tab = await browser.newPage({ viewport: { width: 1000, height: 800 } });
      tab.setDefaultTimeout(patience.visit);
      return work(tab).finally(() => browser.close());
    };
    const shift = await visit((tab) => shiftOf(tab, `${server.base}/embedded.html`));
    const shiftWithList = await visit((tab) => shiftOf(tab, `${server.base}/with-list.html`));
    for (const slowdown of [1, 4]) {
      const runs = [];
      while (runs.length < 3 && !(runs[0]?.wallMs > patience.repeat))
        runs.push(await visit((tab) => measure(tab, server.base, slowdown, typed)));
      const medians = Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((one) => one[key]))]));
      const row = { size, slowdown, runs: runs.length, shift, shiftWithList, ...medians };
      rows.push(row);
      console.log(
        `${grouped(size)} records, ${slowdown}×: ${ms(row.cpuMs)} ms CPU (JSON.parse ${ms(row.parseMs)}), keystroke ${ms(row.keyMs)} ms`,
      );
    }
    server.close();
  }
  return { rows, text: written(rows), complete: usualSizes.every((size) => sizes.includes(size)), chromium: version };
}

async function contentOf(dataset) {
  const { writeSealed } = await import('../../build/src/model/seal.js');
  const { writeHtml } = await import('../../build/src/formats/html.js');
  const { default: dictionary } = await import('../../build/src/domain/i18n/dictionaries/de.js');
  // a host without a build writes no list of thousands: the first fifty stand for it
  const first = { ...dataset, organisations: dataset.organisations.slice(0, 50) };
  return {
    data: await writeSealed(dataset, sha256),
    list: writeHtml(first, { dictionary, today: '2026-11-22', showUnconfirmed: true }).output,
  };
}

async function measure(tab, base, slowdown, typed) {
  const { cdp, collect, cpu, spent } = await cpuProbe(tab);
  await tab.goto(`${base}/waiting.html`);
  await tab.waitForFunction('window.ready');
  await tab.evaluate('read()');
  await collect();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const parse = await spent('parse()');
  await tab.evaluate('forget()');
  await collect();
  const before = await cpu();
  const wallMs = await tab.evaluate('start()');
  const first = await cpu();
  if (!(await tab.evaluate('whole()'))) throw new Error('The page painted no list.');
  const whole = await cpu();
  const keys = [];
  for (const text of typed) keys.push({ text, ...(await spent(`type(${JSON.stringify(text)})`)) });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });

  const keyCpu = keys.map(({ cpuMs }) => cpuMs);
  return {
    cpuMs: first - before,
    wholeMs: whole - before,
    parseMs: parse.cpuMs,
    wallMs,
    keyMs: median(keyCpu),
    keyMaxMs: quantile(keyCpu, 1),
  };
}

/** Layout shift of a visit until the list stands. */
async function shiftOf(tab, address) {
  await tab.goto(address);
  await tab.waitForFunction(`document.querySelector('bruecke-directory').shadowRoot?.querySelector('[part~=card]')`);
  await tab.waitForTimeout(300);
  return tab.evaluate('window.shift');
}

const written = (rows) =>
  table(
    [
      'records',
      'CPU',
      'start to first cards, CPU ms',
      'of it JSON.parse',
      'wall ms',
      'to all cards, CPU ms',
      'key CPU ms',
      'worst key',
      'shift',
      'shift with list',
      'runs',
    ],
    rows.map((row) => [
      grouped(row.size),
      row.slowdown === 1 ? 'plain' : `${row.slowdown}× slower`,
      ms(row.cpuMs),
      ms(row.parseMs),
      ms(row.wallMs),
      ms(row.wholeMs),
      ms(row.keyMs),
      ms(row.keyMaxMs),
      row.shift.toFixed(3),
      row.shiftWithList.toFixed(3),
      row.runs,
    ]),
  );
