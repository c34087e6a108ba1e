// Hostile strings on a page with the strictest policy: the browser itself says whether anything was tried.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { hostileDataset, linkingEverywhere, sayingEverywhere } from '../browser/robustness/hostile-dataset.js';
import { hostileAddresses, hostileTexts } from '../browser/robustness/hostile-strings.js';
import { adoptedList } from './support/invented.js';
import { cityPage, say, startServer, type LocalServer } from './support/local-server.js';
import { launch, watchedPage } from './support/watched-page.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types bruecke";
const harmless = hostileDataset('Probe', [
  ...hostileTexts.map((text, index) => sayingEverywhere(text, `text-${index}`)),
  ...hostileAddresses.map((address, index) => linkingEverywhere(address, `adresse-${index}`)),
]);

describe('hostile strings under a strict policy', () => {
  let browser: Browser;
  let server: LocalServer;
  before(async () => {
    [browser, server] = await Promise.all([launch(), startServer()]);
    server.answer('/daten/liste.json', say(JSON.stringify(harmless)));
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const width of [320, 1280]) {
    it(`run nothing, open nothing, ask nobody and break no card, ${width} pixels wide`, async () => {
      const { page, misdeeds, close } = await watchedPage(browser, server.origin, { viewport: { width, height: 900 } });
      const opened: string[] = [];
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => opened.push(dialog.message())));
      page.on('popup', (popup) => opened.push(popup.url()));
      page.on('framenavigated', (frame) => frame.url() === `${server.origin}/seite` || opened.push(frame.url()));
      const list = adoptedList(harmless);
      server.answer('/seite', (request, response) => {
        response.setHeader('Content-Security-Policy', policy);
        cityPage(
          `<main><h1>Vereine</h1><bruecke-directory src="/daten/liste.json" report-to="amt@example.org" url-state="none">${list}</bruecke-directory></main>`,
        )(request, response);
      });
      await page.goto(`${server.origin}/seite`);
      await page.getByRole('searchbox').waitFor();
      const drawn = () =>
        page.locator('bruecke-directory').evaluate((element) => element.shadowRoot!.querySelectorAll('[part=list] article').length);
      const isWhole = () => page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      await isWhole();
      for (const more = page.getByRole('button', { name: /weitere zeigen/ }); await more.count(); await isWhole()) await more.click();
      assert.equal(await drawn(), hostileTexts.length + 1);
      await page.getByRole('article', { name: 'Apfelverein Beispiel' }).waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);

      // every record's own view, and the report of an error in it
      for (const text of hostileTexts.slice(0, 12)) {
        await page.getByRole('searchbox').fill(text);
        await page.getByRole('searchbox').fill('');
      }
      await page.locator('[part=permalink]').first().click();
      await page.getByRole('button', { name: 'Zurück zur Liste' }).click();
      assert.deepEqual(await misdeeds(), []);
      assert.deepEqual(opened, []);
      assert.equal(await page.evaluate(() => 'harm' in globalThis), false);
      await close();
    });
  }
});
