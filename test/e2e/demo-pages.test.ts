// What holds for every page of the built demo, and so for a city that copies it.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { serve, type Site } from './support/serve.js';
import { axeSource, launch, watchedPage } from './support/watched-page.js';

const pages = readdirSync('dist/demo').filter((file) => file.endsWith('.html'));

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Until every element of the page shows its own list, or its question. */
const untilDrawn = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('bruecke-directory, bruecke-map-list, bruecke-consent')].every((element) =>
      element.shadowRoot?.querySelector('[part=list], [part=consent]'),
    ),
  );

const withoutScript = (file: string) => ['index.html', 'without-javascript.html'].includes(file);

async function open(page: Page, origin: string, file: string): Promise<void> {
  await page.goto(`${origin}/${file}`);
  if (!withoutScript(file)) await untilDrawn(page);
}

describe('every page of the demo', { concurrency: 3 }, () => {
  let site: Site;
  let browser: Browser;
  let axe: string;
  before(async () => {
    [site, browser, axe] = await Promise.all([serve(), launch(), axeSource()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  test('is built', () => {
    for (const file of [
      'index.html',
      'mettmann.html',
      'remscheid.html',
      'steinfurt.html',
      'musterkreis.html',
      'map.html',
      'consent.html',
      'right-to-left.html',
      'script-tag.html',
      'strict-csp.html',
      'without-javascript.html',
    ])
      assert.ok(pages.includes(file), `${file} is missing in dist/demo: run npm run build && npm run demo:build`);
  });

  for (const file of pages) {
    test(`${file} asks nobody else, stores nothing, breaks no policy and raises no error, even while it is used`, async () => {
      const { page, requests, misdeeds, close } = await watchedPage(browser, site.origin);
      await open(page, site.origin, file);
      for (const box of await page.getByRole('searchbox').all()) {
        await box.fill('xqzwv');
        await box.fill('a');
      }
      for (const box of (await page.getByRole('checkbox').all()).slice(0, 2)) await box.click();
      assert.deepEqual(await misdeeds(), []);
      assert.ok(requests.length > 1);
      await close();
    });

    // the dark, narrow look is the same style sheet on every page: those that differ stand for the rest
    const looks = ['mettmann.html', 'musterkreis.html', 'map.html', 'consent.html', 'right-to-left.html', 'kern.html'].includes(file)
      ? ([
          ['light', 1280],
          ['dark', 320],
        ] as const)
      : ([['light', 1280]] as const);
    for (const [colorScheme, width] of looks) {
      test(`${file} has no barrier that axe finds, ${colorScheme}, ${width} pixels wide`, async () => {
        const { page, close } = await watchedPage(browser, site.origin, { colorScheme, viewport: { width, height: 900 } });
        await page.addInitScript(axe);
        await open(page, site.origin, file);
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ resultTypes: ['violations'] }),
        );
        const findings = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
        );
        assert.deepEqual(findings, []);
        await close();
      });
    }

    test(`${file} never scrolls sideways, at 320 pixels or with text twice as large`, async () => {
      const { page, close } = await watchedPage(browser, site.origin, { viewport: { width: 320, height: 900 } });
      await open(page, site.origin, file);
      for (const button of await page.getByRole('button', { expanded: false }).all()) if (await button.isVisible()) await button.click();
      for (const [width, text] of [
        [320, '100%'],
        [640, '200%'],
        [1280, '200%'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, text);
        assert.equal(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          0,
          `${width} pixels wide, text at ${text}`,
        );
      }
      await close();
    });
  }

  test('lists stay where they are when the element takes over from the list in the page', async () => {
    for (const width of [390, 1280]) {
      const { page, close } = await watchedPage(browser, site.origin, { viewport: { width, height: 900 } });
      await open(page, site.origin, 'mettmann.html');
      // two frames: the shift of the last change is reported with the frame after it
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const shift = await page.evaluate(() => window.shift);
      assert.ok(shift < 0.1, `${width} pixels wide: cumulative layout shift ${shift}`);
      await close();
    }
  });

  test('lists are there without JavaScript', async () => {
    for (const file of pages.filter((name) => !['index.html', 'consent.html'].includes(name))) {
      const { page, close } = await watchedPage(browser, site.origin, { javaScriptEnabled: false });
      await page.goto(`${site.origin}/${file}`);
      const cards = page.getByRole('article');
      assert.ok((await cards.count()) >= 7, `${file} shows ${await cards.count()} articles`);
      assert.ok(await cards.first().isVisible());
      assert.ok(await cards.last().isVisible());
      await close();
    }
  });

  test('questions are answered without a word to anybody, and without JavaScript the other way stands there', async () => {
    const { page, misdeeds, close } = await watchedPage(browser, site.origin);
    await open(page, site.origin, 'consent.html');
    const [film, form] = ['Standbild aus einem Film (erfunden)', 'Formular zur Anmeldung (erfunden)'].map((name) =>
      page.getByRole('img', { name }),
    ) as [Locator, Locator];
    assert.deepEqual([await film.count(), await form.count()], [0, 0]);
    await page.getByRole('button', { name: 'Inhalte von video.example.org laden' }).click();
    await film.waitFor();
    await page.getByRole('group', { name: 'Inhalte von anmeldung.example.org' }).getByRole('button', { name: 'Nicht laden' }).click();
    await page.getByRole('button', { name: 'Inhalte von anmeldung.example.org doch laden?' }).waitFor();
    assert.equal(await form.count(), 0);
    assert.deepEqual(await misdeeds(), []);
    await close();
    const plain = await watchedPage(browser, site.origin, { javaScriptEnabled: false });
    await plain.page.goto(`${site.origin}/consent.html`);
    assert.ok(await plain.page.getByText('Anmelden kann man sich auch im Rathaus').isVisible());
    await plain.close();
  });

  test('lists stay in view when the data cannot be had', async () => {
    const { page, close } = await watchedPage(browser, site.origin);
    await page.route('**/data/*.json', (route) => route.abort());
    await page.goto(`${site.origin}/mettmann.html`);
    await page.getByText('Die Liste konnte nicht geladen werden.').first().waitFor();
    const cards = page.getByRole('article');
    assert.ok((await cards.count()) > 20);
    assert.ok(await cards.first().isVisible());
    await page.unroute('**/data/*.json');
    await page.locator('bruecke-directory').getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.getByRole('searchbox', { name: /^Organisationen suchen/ }).waitFor();
    await close();
  });

  test('pages obey a policy that the server sends, too', async (t) => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types bruecke";
    const strict = await serve({
      headers: {
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Referrer-Policy': 'no-referrer',
      },
    });
    t.after(() => strict.close());
    for (const file of ['mettmann.html', 'right-to-left.html', 'script-tag.html', 'strict-csp.html']) {
      const { page, misdeeds, close } = await watchedPage(browser, strict.origin);
      await open(page, strict.origin, file);
      await page.getByRole('searchbox').first().fill('xqzwv');
      assert.deepEqual(await misdeeds(), [], file);
      await close();
    }
  });
});

describe('the watch over the pages', () => {
  test('notes each thing that it promises to note', async (t) => {
    const harmful = `<!doctype html><html lang="de"><title>Probe</title>
      <meta http-equiv="Content-Security-Policy" content="img-src 'self'; require-trusted-types-for 'script'" />
      <img src="https://fremd.example/x.png" alt=""><img src="/fehlt.png" alt="">
      <script>
        document.cookie = 'keks=1'; localStorage.setItem('lager', '1'); console.error('Fehler in der Konsole');
        try { document.body.innerHTML = '<p>unsicher</p>'; } catch {}
        setTimeout(() => { throw new Error('geworfen'); });
        fetch('http://localhost:9/anders').catch(() => {});
      </script>`;
    const [site, browser] = await Promise.all([serve({ files: { '/probe.html': harmful } }), launch()]);
    t.after(async () => {
      await browser.close();
      await site.close();
    });
    const { page, misdeeds, close } = await watchedPage(browser, site.origin);
    await page.goto(`${site.origin}/probe.html`);
    const noted = (await misdeeds()).join('\n');
    for (const expected of [
      'cookie: keks',
      'stored: lager',
      'Fehler in der Konsole',
      'error: geworfen',
      'violation of img-src: https://fremd.example',
      'violation of require-trusted-types-for',
      'request to http://localhost:9/anders',
      '404 for',
    ])
      assert.ok(noted.includes(expected), `"${expected}" is missing in:\n${noted}`);
    await close();
  });
});
