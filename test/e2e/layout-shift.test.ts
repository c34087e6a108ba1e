// Nothing that a reader sees moves when the element takes over, is waiting or fails: measured as browsers measure it.
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { aCalendarDataset, today } from '../browser/support/calendar-sample.js';
import { adoptedList, inventedDataset } from './support/invented.js';
import { cityPage, say, startServer, type Answer, type LocalServer } from './support/local-server.js';
import { launch } from './support/watched-page.js';

const screens = { telephone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };
const long = inventedDataset(60);
/** Two associations of whom little is known: their list ends in the middle of a window. */
const short = {
  ...inventedDataset(2),
  organisations: inventedDataset(2).organisations!.map(({ id, name, kind, areaServed, status, provenance }) => ({
    id,
    name,
    kind,
    areaServed,
    status,
    provenance,
  })),
};
/** What docs/embedding.md offers for pages whose tag is empty. */
const reserve = (name = 'directory') =>
  `<style>bruecke-${name}:not(:defined) { display: block; min-block-size: min(100vh, 64em); }</style>`;

interface Case {
  readonly body: string;
  readonly head?: string;
  /** What the server answers in the end; undefined: it breaks off. */
  readonly data: string | undefined;
  /** Until what is seen. */
  readonly until: (page: Page) => Promise<unknown>;
}

const list = (page: Page) => page.getByRole('searchbox').waitFor();
const failure = (page: Page) => page.getByText('Die Liste konnte nicht geladen werden.').first().waitFor();
const tag = (content: string, name = 'directory') =>
  `<h1>Vereine</h1><p>Was vor der Liste steht.</p><bruecke-${name} src="/daten/liste.json" today="${today}">${content}</bruecke-${name}><footer><h2>Was nach der Liste steht</h2><p>Impressum (erfunden)</p></footer>`;

describe('the layout of a page', () => {
  let browser: Browser;
  let server: LocalServer;
  before(async () => {
    [browser, server] = await Promise.all([launch(), startServer()]);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** The sum of all layout shifts of a visit: what was painted first, what came with the script, and with the data. */
  async function shiftOf(screen: { width: number; height: number }, { body, head = '', data, until }: Case): Promise<number> {
    // data and script come only when what is before them has been painted
    let release: ((response: ServerResponse) => void) | undefined;
    const held = new Promise<ServerResponse>((done) => (release = done));
    server.answer('/daten/liste.json', (_request, response) => release?.(response));
    server.answer('/seite', cityPage(body, { head, script: '' }));
    const context = await browser.newContext({ viewport: screen });
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((seen) => {
        for (const entry of seen.getEntries() as (PerformanceEntry & { value: number })[]) window.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const painted = () =>
      page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
    await page.goto(`${server.origin}/seite`);
    await painted();
    await page.addScriptTag({ type: 'module', url: '/bruecke/embed/bruecke.js' });
    const response = await held;
    await painted();
    // a browser asks once more where it got no answer at all
    const answer: Answer = data === undefined ? (request) => void request.socket.destroy() : say(data);
    server.answer('/daten/liste.json', answer);
    answer(response.req, response);
    await until(page);
    await painted();
    await painted();
    const shift = await page.evaluate(() => window.shift);
    await context.close();
    return shift;
  }

  const still: Record<string, Case> = {
    'where the element takes over from the list in the page': { body: tag(adoptedList(long)), data: JSON.stringify(long), until: list },
    'where the data does not come and the list in the page stays': { body: tag(adoptedList(long)), data: undefined, until: failure },
    'where the tag is empty and the page keeps its place': { body: tag(''), head: reserve(), data: JSON.stringify(long), until: list },
    'where the empty tag is that of a calendar': {
      body: tag('', 'calendar'),
      head: reserve('calendar'),
      data: JSON.stringify(aCalendarDataset()),
      until: list,
    },
    'where the empty tag is that of a map with its list': {
      body: tag('', 'map-list'),
      head: reserve('map-list'),
      data: JSON.stringify(long),
      until: list,
    },
  };
  for (const [device, screen] of Object.entries(screens)) {
    for (const [what, visit] of Object.entries(still)) {
      it(`moves by nothing ${what}, on a ${device}`, async () => {
        assert.equal(await shiftOf(screen, visit), 0);
      });
    }

    // a list shorter than the window grows when the search comes above it, and what follows must make room
    it(`moves a little where a list of two in the page is shorter than the window, on a ${device}`, async () => {
      const shift = await shiftOf(screen, { body: tag(adoptedList(short)), data: JSON.stringify(short), until: list });
      console.log(`    layout shift of a list of two, ${device}: ${shift.toFixed(3)}`);
      assert.ok(shift < 0.1, `${shift}`);
    });
  }

  it('is measured: a page whose empty tag keeps no place does move', async () => {
    const shift = await shiftOf(screens.desk, { body: tag(''), data: JSON.stringify(long), until: list });
    assert.ok(shift > 0, `${shift}`);
  });
});
