// The directory as a visitor of the built pages uses it, with the data that was built.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { listed } from './support/dataset.js';
import { serve, type Site } from './support/serve.js';
import { launch, watchedPage } from './support/watched-page.js';

describe('the directory on the pages of the demo', { concurrency: 3 }, () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([serve(), launch()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Opens a page, does something with it, and closes it. */
  async function visit(address: string, visitor: (page: Page) => Promise<void>): Promise<void> {
    const { page, close } = await watchedPage(browser, site.origin);
    await page.goto(`${site.origin}/${address}`);
    await page.locator('bruecke-directory').getByRole('searchbox').first().waitFor();
    await drawn(page);
    await visitor(page);
    await close();
  }
  /** Until the cards below the window stand there, too, the list says that it is busy. */
  const drawn = (page: Page) => page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  const cards = (page: Page) => page.getByRole('list', { name: 'Organisationen', exact: true }).getByRole('article');

  test('shows every organisation of the data, and says how many', async () => {
    const all = listed('mettmann', true);
    assert.ok(all.length >= 30);
    await visit('mettmann.html', async (page) => {
      assert.equal(await cards(page).count(), all.length);
      const names = await cards(page).getByRole('heading', { level: 2 }).allInnerTexts();
      assert.deepEqual(names.map((name) => name.trim()).sort(), all.map(({ name }) => name).sort());
      await page.getByRole('status').getByText(`${all.length} Organisationen`).waitFor({ state: 'attached' });
    });
  });

  test('leaves weak sources out when the switch of the page is turned off', async () => {
    const [all, strong] = [listed('mettmann', true), listed('mettmann', false)];
    assert.ok(strong.length < all.length);
    await visit('mettmann.html', async (page) => {
      await page.getByRole('checkbox', { name: /unsicherer Quelle zeigen/ }).uncheck();
      await page.getByText(`${all.length - strong.length} Einträge mit unsicherer Quelle sind nicht dabei.`).waitFor();
      assert.equal(await cards(page).count(), strong.length);
    });
  });

  test('finds the Türkischer Elternverein Ratingen by "Elternverein"', async () => {
    await visit('mettmann.html', async (page) => {
      await page.getByRole('searchbox', { name: /^Organisationen suchen/ }).fill('Elternverein');
      const card = page.getByRole('article', { name: 'Türkischer Elternverein Ratingen' });
      await card.locator('mark').first().waitFor();
      assert.ok((await cards(page).count()) < listed('mettmann', true).length);
      assert.match(await card.innerText(), /Ratingen/);
    });
  });

  test('finds somebody whose name was mistyped', async () => {
    await visit('mettmann.html', async (page) => {
      await page.getByRole('searchbox', { name: /^Organisationen suchen/ }).fill('Türkischer Elternverien Ratingn');
      await page
        .getByText(/^1 Organisation$/)
        .first()
        .waitFor();
      assert.deepEqual(
        await cards(page)
          .allInnerTexts()
          .then((texts) => texts.map((text) => text.split('\n')[0])),
        ['Türkischer Elternverein Ratingen'],
      );
    });
  });

  test('finds homework help by the words of other languages, and offers it as a filter', async () => {
    await visit('mettmann.html', async (page) => {
      for (const text of ['ödev', 'واجبات', 'aide aux devoirs', 'домашні завдання']) {
        await page.getByRole('searchbox', { name: /^Organisationen suchen/ }).fill(text);
        await page.getByRole('button', { name: /^Angebot: Hausaufgaben.* \(\d+\)$/ }).waitFor();
      }
    });
  });

  test('leaves only Hilden where Hilden is chosen, and every card says so', async () => {
    await visit('mettmann.html', async (page) => {
      const before = await cards(page).count();
      const box = page.getByRole('group', { name: 'Ort' }).getByRole('checkbox', { name: /^Hilden/ });
      const promised = Number(/\((\d+)\)/.exec((await box.locator('xpath=..').innerText()).trim())?.[1]);
      await box.check();
      await page.getByRole('button', { name: 'Filter entfernen: Hilden' }).waitFor();
      await drawn(page);
      const shown = await cards(page).allInnerTexts();
      assert.equal(shown.length, promised);
      assert.ok(shown.length > 0 && shown.length < before);
      for (const text of shown) assert.match(text, /Hilden/);
      await page.getByRole('button', { name: 'Filter entfernen: Hilden' }).click();
      await drawn(page);
      assert.equal(await cards(page).count(), before);
    });
  });

  test('finds homework help by its Turkish and Arabic names', async () => {
    await visit('musterkreis.html', async (page) => {
      const found = async (text: string) => {
        await page.getByRole('searchbox', { name: /^Organisationen suchen/ }).fill(text);
        await drawn(page);
        await page.getByRole('list', { name: 'Organisationen', exact: true }).waitFor();
        return (await cards(page).getByRole('heading', { level: 2 }).allInnerTexts()).sort();
      };
      const german = await found('Hausaufgabenhilfe');
      assert.ok(german.length > 0);
      for (const word of ['ödev', 'odev', 'واجبات']) {
        const names = await found(word);
        for (const name of german) assert.ok(names.includes(name), `"${word}" does not find ${name}`);
      }
    });
  });

  test('comes back as it was left by a link to it, and by the back button', async () => {
    await visit('mettmann.html', async (page) => {
      await page.getByRole('checkbox', { name: /^Hilden/ }).check();
      await page.getByRole('button', { name: 'Filter entfernen: Hilden' }).waitFor();
      await page.waitForFunction(() => location.hash.includes('town'));
      const [shared, names] = [page.url(), await cards(page).getByRole('heading', { level: 2 }).allInnerTexts()];
      await page.goBack();
      await page.getByRole('button', { name: 'Filter entfernen: Hilden' }).waitFor({ state: 'detached' });
      await visit(shared.slice(site.origin.length + 1), async (other) => {
        await other.getByRole('button', { name: 'Filter entfernen: Hilden' }).waitFor();
        assert.deepEqual(await cards(other).getByRole('heading', { level: 2 }).allInnerTexts(), names);
      });
    });
  });

  test('is found and worked by keyboard alone', async () => {
    await visit('mettmann.html', async (page) => {
      const focused = () =>
        page.evaluate(() => {
          let element = document.activeElement;
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          return element instanceof HTMLInputElement ? element.type : (element?.localName ?? '');
        });
      for (let i = 0; i < 30 && (await focused()) !== 'search'; i++) await page.keyboard.press('Tab');
      assert.equal(await focused(), 'search');
      await page.keyboard.type('hilden');
      for (let i = 0; i < 10 && (await focused()) !== 'checkbox'; i++) await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: /^Filter entfernen/ }).waitFor();
      assert.equal(await page.getByRole('checkbox', { checked: true }).count(), 2, 'the box that was chosen, and the switch of the page');
    });
  });

  test('prints every result of a long list', async () => {
    const all = listed('musterkreis', true);
    assert.ok(all.length > 50, 'longer than one page of results');
    const { page, close } = await watchedPage(browser, site.origin);
    await page.addInitScript(() => {
      // asked while the print is under way: this listener is older than the element's
      addEventListener('afterprint', () => {
        const list = document.querySelector('bruecke-directory')?.shadowRoot;
        document.documentElement.dataset.printed = String(list?.querySelectorAll('article').length);
      });
    });
    await page.goto(`${site.origin}/musterkreis.html`);
    await page.getByRole('searchbox', { name: /^Organisationen suchen/ }).waitFor();
    assert.equal(await cards(page).count(), 50);
    await page.pdf();
    await page.waitForFunction(() => document.documentElement.dataset.printed);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.printed), String(all.length));
    await page.getByRole('button', { name: /weitere zeigen/ }).waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.getByRole('searchbox', { name: /^Organisationen suchen/ }).isVisible(), false);
    await close();
  });

  test('runs from right to left on the Arabic page', async () => {
    await visit('right-to-left.html', async (page) => {
      assert.equal(await page.locator('html').getAttribute('lang'), 'ar');
      const host = page.locator('bruecke-directory').first();
      await host.getByRole('searchbox', { name: 'ابحث عن جمعية أو منظمة' }).waitFor();
      assert.equal(await host.evaluate((element) => getComputedStyle(element).direction), 'rtl');
      const [card, box] = await Promise.all([
        host.getByRole('article').first().boundingBox(),
        host.getByRole('checkbox').first().boundingBox(),
      ]);
      assert.ok(card && box && box.x > card.x + card.width, 'the filters stand to the right of the list');
      const phone = page.locator('bdi[dir=ltr]:visible', { hasText: '+49' }).first();
      assert.equal(await phone.evaluate((element) => getComputedStyle(element).direction), 'ltr');
    });
  });
});
