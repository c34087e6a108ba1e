// The files that a city copies to its server, in pages of every kind.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { serve, type ServeOptions } from './support/serve.js';
import { launch, watchedPage, type WatchedPage } from './support/watched-page.js';

/** A page of an editor who knows no HTML beyond this. */
const html = (head: string, body: string, lang = 'de') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Probe (erfunden)</title><link rel="icon" href="data:,">${head}</head><body><main><h1>Probe</h1>${body}</main></body></html>`;
const loader = '<script type="module" src="/bruecke/embed/bruecke.js"></script>';
const classic = '<script src="/bruecke/bruecke.min.js" defer></script>';
/** What no record of any region says. */
const nonsense = 'xqzwv';
const list = '<bruecke-directory region="musterkreis"></bruecke-directory>';

const chunks = (requests: readonly string[]) =>
  requests.map((address) => new URL(address).pathname).filter((path) => path.startsWith('/bruecke/') && path.endsWith('.js'));
const elementChunk = (name: string) =>
  `/bruecke/embed/${(JSON.parse(readFileSync('dist/demo/bruecke/embed/manifest.json', 'utf8')) as Record<string, string[]>)[`${name}.js`]![0]!}`;

describe('the files for pages without a bundler', { concurrency: 3 }, () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  /** Serves pages beside the built files, opens the first, and closes all when the visit is over. */
  async function visit(
    options: ServeOptions,
    visitor: (visit: WatchedPage & { readonly origin: string }) => Promise<void>,
    path = '/probe.html',
  ): Promise<void> {
    const site = await serve(options);
    const watched = await watchedPage(browser, site.origin);
    try {
      await watched.page.goto(site.origin + path);
      await visitor({ ...watched, origin: site.origin });
    } finally {
      await watched.close();
      await site.close();
    }
  }
  const probe = (page: string, files = {}): ServeOptions => ({ files: { '/probe.html': page, ...files } });

  test('the loader loads no element on a page that uses none', async () => {
    await visit(
      {},
      async ({ settled, requests, misdeeds }) => {
        await settled();
        assert.ok(chunks(requests).includes('/bruecke/embed/bruecke.js'));
        assert.ok(!chunks(requests).includes(elementChunk('directory')));
        assert.ok(!requests.some((address) => address.includes('/data/')));
        assert.deepEqual(await misdeeds(), []);
      },
      '/index.html',
    );
  });

  test('the loader loads the element of a page that uses it, but neither the judge nor the engine for mistyped names', async () => {
    await visit(probe(html(loader, list)), async ({ page, requests, settled, misdeeds }) => {
      await page.getByRole('searchbox').waitFor();
      await settled();
      assert.ok(chunks(requests).includes(elementChunk('directory')));
      assert.ok(!chunks(requests).some((path) => /parse-dataset|similar/.test(path)), chunks(requests).join('\n'));
      await Promise.all([page.waitForRequest((request) => request.url().includes('similar')), page.getByRole('searchbox').fill(nonsense)]);
      assert.deepEqual(await misdeeds(), []);
    });
  });

  test('the loader loads a dictionary for a page in Arabic', async () => {
    await visit(probe(html(loader, list, 'ar')), async ({ page, requests, misdeeds }) => {
      await page.getByRole('searchbox', { name: 'ابحث عن جمعية أو منظمة' }).waitFor();
      assert.ok(chunks(requests).some((path) => /\/ar-/.test(path)));
      assert.deepEqual(await misdeeds(), []);
    });
  });

  const scripts = {
    'the loader': loader,
    'the module of one element': '<script type="module" src="/bruecke/embed/directory.js"></script>',
    'the classic script': classic,
    'the classic script without defer, in the head': '<script src="/bruecke/bruecke.min.js"></script>',
    'the classic script, loaded late by another': `<script>addEventListener('load', () => { const script = document.createElement('script'); script.src = '/bruecke/bruecke.min.js'; document.body.append(script); });</script>`,
    'the classic script twice': classic + classic.replace('.js', '.js?zwei'),
    'the loader twice': loader + loader.replace('.js', '.js?zwei'),
    'the classic script and the loader': classic + loader,
    'the loader and the module of one element': `${loader}<script type="module" src="/bruecke/embed/directory.js"></script>`,
  };
  for (const [what, script] of Object.entries(scripts)) {
    test(`${what} draws one list, in silence`, async () => {
      await visit(probe(html(script, list)), async ({ page, misdeeds }) => {
        await page.getByRole('searchbox').waitFor();
        assert.equal(await page.getByRole('searchbox').count(), 1);
        assert.equal(await page.getByRole('search').count(), 1);
        await page.getByRole('searchbox').fill(nonsense);
        await page.getByText('Dazu wurde nichts gefunden.').waitFor();
        assert.deepEqual(await misdeeds(), []);
      });
    });
  }

  test('the classic script speaks the language of the page, to a list that stood there before it as well', async () => {
    await visit(probe(html('', list + classic.replace(' defer', ''), 'ar')), async ({ page, misdeeds }) => {
      await page.getByRole('searchbox', { name: 'ابحث عن جمعية أو منظمة' }).waitFor();
      assert.deepEqual(await misdeeds(), []);
    });
  });

  test('the classic script shows, filters and exports repeating meetings under a policy that allows one lit', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types bruecke";
    // years after the dates that travel with the data
    const month = '<bruecke-calendar region="musterkreis" view="month" today="2029-06-10" show-unconfirmed></bruecke-calendar>';
    const page = { ...probe(html(classic, month)), headers: { 'Content-Security-Policy': policy } };
    await visit(page, async ({ page, requests, misdeeds }) => {
      await page.getByRole('searchbox').fill('Elterntreff');
      await page
        .getByRole('cell', { name: /26/ })
        .getByRole('link', { name: /Muster-Elterntreff/ })
        .click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Kalenderdatei (.ics) laden', exact: true }).click(),
      ]);
      assert.match(readFileSync(await file.path(), 'utf8'), /RRULE:FREQ=MONTHLY;BYDAY=-1TU/);
      assert.ok(!chunks(requests).some((path) => /\/chunks\//.test(path)), 'what it asks for later is made for it');
      assert.deepEqual(await misdeeds(), []);
    });
  });

  test('a second copy of another version stays quiet and names both', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    for (const [script, file] of [
      [classic, 'bruecke.min.js'],
      [loader, 'bruecke.js'],
    ] as const) {
      await visit(
        probe(html(`<script>globalThis.__bruecke = { version: '0.0.1' };</script>${script}`, list)),
        async ({ page, misdeeds }) => {
          const [warning, ...more] = await misdeeds();
          assert.match(warning ?? '', /0\.0\.1/, file);
          assert.ok(warning?.includes(version), file);
          assert.deepEqual(more, [], file);
          assert.equal(await page.getByRole('searchbox').count(), 0, file);
        },
      );
    }
  });

  test('the demo page with the classic script twice has one element that works', async () => {
    await visit(
      {},
      async ({ page, misdeeds }) => {
        const box = page.getByRole('searchbox');
        await box.waitFor();
        assert.equal(await box.count(), 1);
        const all = await page.getByRole('article').count();
        await box.fill('verein');
        assert.ok((await page.getByRole('article').count()) <= all);
        assert.deepEqual(await misdeeds(), []);
      },
      '/script-tag.html',
    );
  });

  for (const [what, script] of Object.entries({ 'the loader': loader, 'the classic script': classic })) {
    test(`${what} fills placeholders and marked links, also those that come later`, async () => {
      const body = `<div data-bruecke="directory" data-region="musterkreis" data-heading-level="2"><p>Unsere Vereine</p></div><section></section>`;
      await visit(probe(html(script, body)), async ({ page, misdeeds }) => {
        await page.getByRole('searchbox').waitFor();
        assert.ok((await page.getByRole('article').getByRole('heading', { level: 2 }).count()) > 0);
        await page.evaluate(() => {
          document.querySelector('section')!.innerHTML = '<p><a href="/vereine#bruecke:directory/musterkreis?lang=en">Vereine</a></p>';
        });
        await page.getByRole('searchbox', { name: 'Search organisations' }).waitFor();
        assert.deepEqual(await misdeeds(), []);
      });
    });
  }

  test('a page may lie anywhere: the data is found beside the script', async () => {
    await visit(
      probe('', {
        '/a/b/tief.html': html('<script type="module" src="../../bruecke/embed/bruecke.js"></script>', list),
        '/a/b/klassisch.html': html('<script src="../../bruecke/bruecke.min.js" defer></script>', list),
      }),
      async ({ page, origin, misdeeds }) => {
        await page.getByRole('searchbox').waitFor();
        await page.goto(`${origin}/a/b/klassisch.html`);
        await page.getByRole('searchbox').waitFor();
        assert.deepEqual(await misdeeds(), []);
      },
      '/a/b/tief.html',
    );
  });

  test('a month asks for what draws it and for what gives repeated dates while its data is on its way', async () => {
    const month = html(loader, '<bruecke-calendar region="musterkreis" view="month"></bruecke-calendar>');
    await visit(probe(html('', ''), { '/monat.html': month }), async ({ page, origin, misdeeds }) => {
      const asked = ['calendar-periods', 'repeat-with'].map((name) => page.waitForRequest((request) => request.url().includes(name)));
      await page.route('**/data/musterkreis.json', async (route) => {
        await Promise.all(asked);
        await route.continue();
      });
      await page.goto(`${origin}/monat.html`);
      await page.getByRole('table').waitFor();
      assert.deepEqual(await misdeeds(), []);
    });
  });

  test('a script on another server works where that server allows it', async () => {
    const cdn = await serve({ headers: { 'Access-Control-Allow-Origin': '*' } });
    try {
      for (const script of [
        `<script type="module" src="${cdn.origin}/bruecke/embed/bruecke.js"></script>`,
        `<script src="${cdn.origin}/bruecke/bruecke.min.js" defer></script>`,
      ]) {
        await visit(probe(html(script, list, 'ar')), async ({ page, requests }) => {
          await page.getByRole('searchbox', { name: 'ابحث عن جمعية أو منظمة' }).waitFor();
          assert.ok(requests.includes(`${cdn.origin}/bruecke/embed/data/musterkreis.json`));
        });
      }
    } finally {
      await cdn.close();
    }
  });

  test('a page with a hostile reset and a legacy charset still shows the list', async () => {
    const reset =
      '<style>* { all: unset !important; font-size: 1px !important; display: inline !important } html { font-size: 62.5% }</style>';
    const page1252 = html(
      '<style>ul li::before { content: "•" } * { letter-spacing: 2px }</style><script src="/bruecke/bruecke.min.js" defer></script>',
      list,
    ).replace('<meta charset="utf-8">', '<meta charset="windows-1252">');
    await visit(probe(html(reset + loader, list), { '/alt.html': page1252 }), async ({ page, origin, misdeeds }) => {
      await page.getByRole('searchbox').waitFor();
      const width = await page.locator('bruecke-directory').evaluate((element) => element.getBoundingClientRect().width);
      assert.ok(width > 200, `the element is ${width} pixels wide`);
      await page.goto(`${origin}/alt.html`);
      await page.getByRole('searchbox').fill(nonsense);
      await page.getByText('Dazu wurde nichts gefunden.').waitFor();
      assert.deepEqual(await misdeeds(), []);
      assert.doesNotMatch(await page.locator('bruecke-directory').innerText(), /Ã/);
    });
  });

  test('works under trusted types beside another lit on the page', async () => {
    const policy = "script-src 'self'; require-trusted-types-for 'script'; trusted-types bruecke lit-html";
    const other = "globalThis.other = trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });";
    await visit(
      {
        files: { '/probe.html': html(`<script src="/anderes.js"></script>${loader}`, list), '/anderes.js': other },
        headers: { 'Content-Security-Policy': policy },
      },
      async ({ page, misdeeds }) => {
        await page.getByRole('searchbox').waitFor();
        assert.deepEqual(await misdeeds(), []);
      },
    );
  });
});
