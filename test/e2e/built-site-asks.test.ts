// Whom the pages that `bruecke build` writes ask: their own server, and a host of tiles only after the reader's click.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { builtSite, type BuiltSite } from './support/built-site.js';
import { serve, type Site } from './support/serve.js';
import { launch, watchedPage, type WatchedPage } from './support/watched-page.js';

const tile = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>';

/** The page of the list, as a city changes it: with a street map from elsewhere, and with the calendar below it. */
function writeWholePage({ root }: BuiltSite, tiles: string): void {
  const [list, meetings] = ['musterkreis.html', 'musterkreis.meetings.html'].map((file) => readFileSync(join(root, file), 'utf8')) as [
    string,
    string,
  ];
  const cut = (page: string, part: RegExp): string => part.exec(page)?.[0] ?? '';
  const page = list
    .replace('<bruecke-map-list ', `<bruecke-map-list tiles="${tiles}" tile-attribution="Probe (erfunden)" `)
    .replace('</bruecke-map-list>', (end) => end + cut(meetings, /<bruecke-calendar [^]*<\/bruecke-calendar>/))
    .replace('<script ', (start) => cut(meetings, /<script type="module"[^]*?<\/script>/) + start);
  assert.match(page, /<bruecke-map-list tiles="http[^]*<bruecke-calendar /);
  writeFileSync(join(root, 'ganz.html'), page);
}

describe('a built page with map and calendar', { concurrency: 3 }, () => {
  let site: BuiltSite;
  let elsewhere: Site;
  let browser: Browser;
  let host: string;
  before(async () => {
    [site, elsewhere, browser] = await Promise.all([builtSite('musterkreis'), serve({ files: { '/tile.svg': tile } }), launch()]);
    host = new URL(elsewhere.origin).host;
    writeWholePage(site, `${elsewhere.origin}/tile.svg?{z}/{x}/{y}`);
  });
  after(async () => {
    await browser.close();
    await Promise.all([site.close(), elsewhere.close()]);
  });

  /** Opens the page, uses all that is on it, and has the street map asked for. */
  async function useAndAsk(): Promise<WatchedPage> {
    const watched = await watchedPage(browser, site.origin);
    const { page } = watched;
    await page.goto(`${site.origin}/ganz.html`);
    const [list, calendar] = [page.locator('bruecke-map-list'), page.locator('bruecke-calendar')];
    await list.getByRole('searchbox').fill('Verein');
    await list.getByRole('link', { name: /^Musterstadt, \d+/ }).click();
    await page.getByRole('button', { name: 'Filter entfernen: Musterstadt' }).waitFor();
    await calendar.getByRole('button', { name: 'Monat', exact: true }).click();
    await calendar.getByRole('searchbox').fill('Fest');
    await list.getByRole('button', { name: 'Straßenkarte zeigen' }).click();
    await page.getByRole('group', { name: `Straßenkarte von ${host}` }).waitFor();
    assert.deepEqual(await watched.misdeeds(), []);
    return watched;
  }

  test('asks nobody else while it is used, nor after a refusal, and goes on', async () => {
    const { page, misdeeds, close } = await useAndAsk();
    await page.getByRole('button', { name: 'Ohne Straßenkarte weiter' }).click();
    await page.getByRole('button', { name: 'Filter entfernen: Musterstadt' }).click();
    await page.getByRole('link', { name: /^Musterstadt, \d+/ }).waitFor();
    assert.deepEqual(await misdeeds(), []);
    await close();
  });

  test('asks the host of the tiles, and no other, after the click', async () => {
    const { page, misdeeds, close } = await useAndAsk();
    await page.getByRole('button', { name: 'Straßenkarte laden' }).click();
    await page.getByText('Probe (erfunden)').waitFor();
    const told = await misdeeds();
    assert.ok(told.length > 0);
    for (const one of told) assert.ok(one.startsWith(`request to ${elsewhere.origin}/tile.svg?`), one);
    await close();
  });
});
