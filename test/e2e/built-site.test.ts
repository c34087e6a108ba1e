// The pages that `bruecke build` writes, as somebody meets them who was sent a link to one record.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { builtSite } from './support/built-site.js';
import type { Site } from './support/serve.js';
import { launch, watchedPage } from './support/watched-page.js';

/** Whether what a reader came for has the focus and is in the window. */
async function isReached(page: Page, name: string): Promise<void> {
  const heading = page.getByRole('article', { name, exact: true }).getByRole('heading', { name, exact: true });
  await heading.waitFor();
  await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement);
  assert.ok(await heading.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one), 'the name has the focus');
  await isInWindow(page, name);
}

async function isInWindow(page: Page, name: string): Promise<void> {
  const { y } = (await page.getByRole('heading', { name, exact: true }).boundingBox())!;
  assert.ok(y >= 0 && y < 800, `${name} stands at ${y}`);
}

/** Whether the list holds what is in Beispielhausen, says so, and has the focus in the window. */
async function isInTown(page: Page): Promise<void> {
  const remove = page.getByRole('button', { name: 'Filter entfernen: Beispielhausen' });
  await remove.waitFor();
  await page.getByRole('link', { name: /^Beispielhausen, 6 Organisationen.*ausgewählt/ }).waitFor();
  const list = page.getByRole('list', { name: 'Organisationen', exact: true });
  await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement);
  assert.equal(await list.getByRole('article').count(), 6);
  assert.ok(await list.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one), 'the list has the focus');
  const { y } = (await list.boundingBox())!;
  assert.ok(y >= 0 && y < 800, `the list stands at ${y}`);
}

describe('a link to one record of a built page', { concurrency: 3 }, () => {
  let withMap: Site;
  let withoutMap: Site;
  let browser: Browser;
  before(async () => {
    [withMap, withoutMap, browser] = await Promise.all([builtSite('musterkreis'), builtSite('musterkreis', { map: false }), launch()]);
  });
  after(async () => {
    await browser.close();
    await withMap.close();
    await withoutMap.close();
  });

  async function visit(site: Site, address: string, visitor: (page: Page) => Promise<void>): Promise<void> {
    const { page, misdeeds, close } = await watchedPage(browser, site.origin);
    await page.goto(`${site.origin}/${address}`);
    await visitor(page);
    assert.deepEqual(await misdeeds(), []);
    await close();
  }

  const meetings = [
    ['runder-tisch-schule-2024-03-12', 'Runder Tisch Schule', 'long over'],
    ['nacht-der-beispiele-2027-10-30', 'Nacht der Beispiele', 'far ahead'],
    ['netzwerktreffen-halbjaehrlich', 'Treffen des Netzwerks Muster-Vereine', 'without a date'],
  ] as const;
  for (const [id, name, when] of meetings) {
    test(`shows a meeting ${when}`, () => visit(withMap, `musterkreis.meetings.html#meeting-${id}`, (page) => isReached(page, name)));
  }

  test('shows an organisation that stands behind the button for more, beside a map and without one', async () => {
    for (const site of [withMap, withoutMap])
      await visit(site, 'musterkreis.html#organisation-gujele-abnet', (page) => isReached(page, 'ጉጅለ ኣብነት'));
  });

  test('leads back to the list, and from there to the record again', async () => {
    await visit(withoutMap, 'musterkreis.html#organisation-gujele-abnet', async (page) => {
      await page.getByRole('button', { name: 'Zurück zur Liste' }).click();
      await page.getByRole('list', { name: 'Organisationen', exact: true }).waitFor();
      assert.equal(new URL(page.url()).hash, '');
      await page.goBack();
      await isReached(page, 'ጉጅለ ኣብነት');
    });
  });

  test('shows the list where nothing has that anchor', async () => {
    await visit(withoutMap, 'musterkreis.html#organisation-gibt-es-nicht', (page) =>
      page.getByRole('list', { name: 'Organisationen', exact: true }).waitFor(),
    );
  });

  test('shows what is in a town, and all again once the filter is removed', async () => {
    await visit(withMap, 'musterkreis.html#town-99901002', async (page) => {
      await isInTown(page);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.matches('a[aria-label^="Beispielhausen"]'));
      await page.getByRole('button', { name: 'Filter entfernen: Beispielhausen' }).click();
      await page.getByRole('link', { name: 'Beispielhausen, 6 Organisationen', exact: true }).waitFor();
      assert.equal(new URL(page.url()).hash, '');
    });
  });

  test('shows what is in the town that somebody chose on the drawing before the script came', async () => {
    const { page, misdeeds, close } = await watchedPage(browser, withMap.origin);
    let letThrough!: () => void;
    const isChosen = new Promise<void>((done) => (letThrough = done));
    await page.route('**/bruecke/**', (route) => isChosen.then(() => route.continue()));
    await page.goto(`${withMap.origin}/musterkreis.html`, { waitUntil: 'commit' });
    await page.getByRole('link', { name: 'Beispielhausen, 6 Organisationen', exact: true }).click();
    letThrough();
    await isInTown(page);
    assert.deepEqual(await misdeeds(), []);
    await close();
  });

  test('leaves an anchor of a town alone that the list does not name', async () => {
    await visit(withMap, 'musterkreis.html#town-99999999', async (page) => {
      await page.getByRole('list', { name: 'Organisationen', exact: true }).waitFor();
      assert.equal(await page.getByRole('button', { name: /^Filter entfernen/ }).count(), 0);
    });
  });

  test('scrolls to the record without JavaScript', async () => {
    const { page, close } = await watchedPage(browser, withMap.origin, { javaScriptEnabled: false });
    await page.goto(`${withMap.origin}/musterkreis.meetings.html#meeting-netzwerktreffen-halbjaehrlich`);
    await isInWindow(page, 'Treffen des Netzwerks Muster-Vereine');
    await close();
  });
});

test('a region is written a second time into a folder of its name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bruecke-twice-'));
  const build = () =>
    spawnSync(process.execPath, [resolve('dist/cli/bruecke.js'), 'build', 'mettmann', '--out', 'mettmann'], {
      cwd: folder,
      encoding: 'utf8',
    });
  assert.equal(build().status, 0);
  const { status, stderr } = build();
  rmSync(folder, { recursive: true });
  assert.deepEqual([status, stderr], [0, '']);
});
