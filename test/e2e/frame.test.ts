import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inspect } from 'node:util';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { serve, type Site } from './support/serve.js';
import { launch } from './support/watched-page.js';

/** A city's page with a frame and nothing that the directory's own server would serve. */
const cityPage = (frame: string, script = '<script type="module" src="/embed/frame-host.js"></script>') => `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Beispielstadt</title>${script}</head>
<body><h1>Vereine</h1><iframe class="bruecke" title="Vereine im Musterkreis" name="vereine" width="800" height="300" src="${frame}"></iframe></body></html>`;

/** A page that says a height of its own, and tells the page around when it has. */
const boastful = `<!doctype html><meta charset="utf-8"><title>Fremde Seite</title>
<script>parent.postMessage({ type: 'bruecke-height', height: 9999 }, '*'); parent.postMessage('said', '*');</script>`;

describe('the page for a frame of another site', () => {
  let browser: Browser;
  let theirs: Site;
  let city: Site;
  let cityOrigin = '';
  let page: Page;
  const violations: string[] = [];

  before(async () => {
    browser = await launch();
    theirs = await serve({ root: 'dist', files: { '/boastful.html': boastful } });
    const frame = `${theirs.origin}/embed/embed.html`;
    city = await serve({
      root: 'dist',
      headers: { 'Content-Security-Policy': `default-src 'none'; script-src 'self' 'unsafe-inline'; frame-src ${theirs.origin} 'self'` },
      files: {
        '/by-mark.html': cityPage(
          `${frame}#bruecke:directory/musterkreis?heading-level=2&amp;show-unconfirmed=&amp;src=https://fremd.example/x.json`,
        ),
        '/by-query.html': cityPage(
          `${frame}?element=directory&amp;region=musterkreis&amp;show-unconfirmed=&amp;src=https://fremd.example/x.json`,
        ),
        '/unknown.html': cityPage(`${frame}#bruecke:marquee/musterkreis`),
        '/late.html': cityPage(`${frame}#bruecke:directory/musterkreis?show-unconfirmed=`, ''),
        '/boastful.html': boastful,
      },
    });
    cityOrigin = city.origin.replace('127.0.0.1', 'localhost');
  });
  after(async () => {
    await browser.close();
    await Promise.all([theirs.close(), city.close()]);
  });

  /** Opens a page of the city and waits until its frame lists organisations. */
  async function open(path: string): Promise<FrameLocator> {
    await page?.context().close();
    page = await (await browser.newContext({ viewport: { width: 1000, height: 700 } })).newPage();
    violations.length = 0;
    page.on('console', (message) => {
      if (message.type() === 'error') violations.push(message.text());
    });
    await page.goto(cityOrigin + path);
    const inside = page.frameLocator('iframe.bruecke');
    await inside.getByRole('article').first().waitFor();
    return inside;
  }

  /** Height of the frame, and of what is in it. */
  const heights = async () => {
    const box = await page.locator('iframe.bruecke').boundingBox();
    const frame = page.frames().find((one) => one.url().includes('embed.html'));
    return { frame: Math.round(box?.height ?? 0), content: (await frame?.evaluate(() => document.body.offsetHeight)) ?? 0 };
  };

  /** Waits until the frame is as high as its content, give or take its border. */
  async function fits(): Promise<number> {
    for (;;) {
      const { frame, content } = await heights();
      if (frame - content >= 0 && frame - content <= 6) return frame;
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  /** Says a height to the page from inside the frame, and waits until the page has heard it. */
  async function say(height: unknown): Promise<void> {
    await page.evaluate(() => {
      const global = window as unknown as { heard: Promise<unknown> };
      global.heard = new Promise((done) => addEventListener('message', ({ data }) => data === 'said' && done(data)));
    });
    await page.frames()[1]?.evaluate((value) => {
      parent.postMessage({ type: 'bruecke-height', height: value }, '*');
      parent.postMessage('said', '*');
    }, height);
    await page.evaluate(() => (window as unknown as { heard: Promise<unknown> }).heard);
  }

  for (const path of ['/by-mark.html', '/by-query.html']) {
    it(`shows what its address asks for and grows to its height (${path})`, { timeout: 30_000 }, async () => {
      const inside = await open(path);
      assert.ok((await fits()) > 300);
      const element = inside.locator('bruecke-directory');
      assert.equal(await element.getAttribute('region'), 'musterkreis');
      assert.equal(await element.getAttribute('src'), null);
      assert.equal(await element.getAttribute('url-state'), 'none');
      assert.deepEqual(violations, []);
    });
  }

  it('shrinks when the reader finds less', { timeout: 30_000 }, async () => {
    const inside = await open('/by-mark.html');
    const before = await fits();
    await inside.getByRole('searchbox').fill('xyzzyqqq');
    await inside.getByRole('article').first().waitFor({ state: 'detached' });
    assert.ok((await fits()) < before);
  });

  it('is asked again by a page whose script starts late', { timeout: 30_000 }, async () => {
    await open('/late.html');
    assert.equal((await heights()).frame, 304);
    await page.addScriptTag({ url: '/embed/frame-host.js', type: 'module' });
    assert.ok((await fits()) > 304);
  });

  it('shows nothing for an element that there is not', { timeout: 30_000 }, async () => {
    await open('/by-mark.html');
    await page.goto(`${cityOrigin}/unknown.html`);
    const inside = page.frameLocator('iframe.bruecke');
    await inside.locator('[data-bruecke="marquee"]').waitFor({ state: 'attached' });
    assert.equal(await inside.locator('bruecke-directory, bruecke-marquee').count(), 0);
  });

  it('opens links to elsewhere in the whole window', { timeout: 30_000 }, async () => {
    const inside = await open('/by-mark.html');
    await inside.locator('body').evaluate((body, href) => {
      const link = body.ownerDocument.createElement('a');
      link.href = href;
      link.textContent = 'Anderswo';
      body.prepend(link);
    }, `${cityOrigin}/boastful.html`);
    await inside.getByRole('link', { name: 'Anderswo' }).click();
    await page.waitForURL(`${cityOrigin}/boastful.html`);
    assert.equal(page.frames().length, 1);
  });

  it('stays as it is where what is said is no height', { timeout: 30_000 }, async () => {
    await open('/by-mark.html');
    const before = await fits();
    for (const height of [
      0,
      -50,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      200_001,
      '9999',
      '100vh; position: fixed',
      null,
      [9999],
      { valueOf: 9999 },
    ]) {
      await say(height);
      assert.equal((await heights()).frame, before, inspect(height));
    }
    await say(before + 100);
    assert.equal((await heights()).frame, before + 104);
  });

  it('gives the frame no height that a page led into it says', { timeout: 30_000 }, async () => {
    await open('/by-mark.html');
    const before = await fits();
    await page.evaluate(
      (address) =>
        new Promise((done) => {
          addEventListener('message', ({ data }) => data === 'said' && done(data));
          const frame = document.querySelector('iframe');
          frame?.contentWindow?.location.replace(address);
        }),
      `${cityOrigin}/boastful.html`,
    );
    assert.equal(Math.round((await page.locator('iframe.bruecke').boundingBox())?.height ?? 0), before);
  });

  it('gives the frame no height that another frame or the page itself says', { timeout: 30_000 }, async () => {
    await open('/by-mark.html');
    const before = await fits();
    await page.evaluate(
      (address) =>
        new Promise((done) => {
          addEventListener('message', ({ data }) => data === 'said' && done(data));
          const other = document.createElement('iframe');
          other.src = address;
          document.body.append(other);
          postMessage({ type: 'bruecke-height', height: 9999 });
        }),
      `${theirs.origin}/boastful.html`,
    );
    assert.equal(Math.round((await page.locator('iframe.bruecke').boundingBox())?.height ?? 0), before);
    assert.equal(Math.round((await page.locator('iframe:not(.bruecke)').boundingBox())?.height ?? 0), 154);
  });
});
