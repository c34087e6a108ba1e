// An element that a page moves, takes away and brings back leaves nothing behind; two versions on one page do no harm.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser, launchArgs } from '../scripts/find-browser.mjs';
import type {} from '../../src/elements/widgets/directory/directory.js';
import { inventedDataset } from './support/invented.js';
import { cityPage, say, startServer, type LocalServer } from './support/local-server.js';

declare global {
  interface Window {
    /** How many listeners of window and document, and how many mutation observers, are at work. */
    atWork(): { listeners: number; observers: number };
    gc(): void;
  }
}

/** Counts what elements hold on to outside of themselves; runs before any script of the page. */
function count(): void {
  const listeners = new Map<string, { readonly listener: unknown }[]>();
  let observers = 0;
  let added = 0;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const isShared = (target: unknown) => target === undefined || target === null || target === window || target === document;
  const forget = (type: string, listener: unknown) => {
    const known = listeners.get(type) ?? [];
    const at = known.findIndex((entry) => entry.listener === listener);
    if (at >= 0) {
      known.splice(at, 1);
      added--;
    }
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    add.call(this, type, listener, options);
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (!isShared(this) || signal?.aborted) return;
    listeners.set(type, [...(listeners.get(type) ?? []), { listener }]);
    added++;
    if (signal) add.call(signal, 'abort', () => forget(type, listener));
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type, listener, options) {
    remove.call(this, type, listener, options);
    if (isShared(this)) forget(type, listener);
  };
  const Original = MutationObserver;
  window.MutationObserver = class extends Original {
    #isOn = false;
    override observe(...target: Parameters<MutationObserver['observe']>): void {
      super.observe(...target);
      if (!this.#isOn) observers++;
      this.#isOn = true;
    }
    override disconnect(): void {
      super.disconnect();
      if (this.#isOn) observers--;
      this.#isOn = false;
    }
  };
  window.atWork = () => ({ listeners: added, observers });
}

describe('an element that is moved about', () => {
  let browser: Browser;
  let server: LocalServer;
  before(async () => {
    const { path } = await findBrowser();
    browser = await chromium.launch({ executablePath: path, args: [...launchArgs, '--js-flags=--expose-gc'] });
    server = await startServer();
    server.answer('/daten/liste.json', say(JSON.stringify(inventedDataset(5))));
    server.answer('/daten/zweite.json', say(JSON.stringify(inventedDataset(5, (number) => `Zweiter ${number}`))));
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function visit(
    body: string,
    prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<{ page: Page; errors: string[] }> {
    server.answer('/seite', cityPage(body));
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()));
    await prepare(page);
    await page.goto(`${server.origin}/seite`);
    await page.getByRole('searchbox').first().waitFor();
    return { page, errors };
  }
  const twoPlaces =
    '<div id="a"><bruecke-directory id="liste" src="/daten/liste.json"></bruecke-directory></div><div id="b" lang="en" dir="ltr"></div><bruecke-directory id="folgt" for="liste" src="/daten/zweite.json"></bruecke-directory>';

  it('works after 1,000 moves, removals and returns as it did before, and holds on to nothing more', async () => {
    const { page, errors } = await visit(twoPlaces, (opened) => opened.addInitScript(count));
    const before = await page.evaluate(() => window.atWork());
    assert.ok(before.listeners >= 4 && before.observers >= 2, `something is counted: ${JSON.stringify(before)}`);

    const away = await page.evaluate(async () => {
      const [element, follower] = document.querySelectorAll('bruecke-directory');
      const [a, b] = ['a', 'b'].map((id) => document.getElementById(id)!);
      const root = b!.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      for (let i = 0; i < 1000; i++) {
        // moved at once, taken away and brought back, into another root, with and without a drawing in between
        const place = [a!, b!, root][i % 3]!;
        if (i % 2) element!.remove();
        place.append(element!);
        if (i % 5 === 0) follower!.remove();
        if (i % 5 === 3) document.body.prepend(follower!);
        if (i % 7 === 0) await element!.updateComplete;
      }
      a!.append(element!);
      document.body.append(follower!);
      await element!.updateComplete;
      const there = window.atWork();
      element!.remove();
      follower!.remove();
      await element!.updateComplete;
      const gone = window.atWork();
      a!.append(element!);
      document.body.append(follower!);
      return { there, gone };
    });
    assert.deepEqual(away.there, before);
    assert.ok(away.gone.listeners < before.listeners && away.gone.observers < before.observers, JSON.stringify(away));

    await page.locator('#liste').getByRole('searchbox').fill('3');
    for (const [id, gone] of Object.entries({ liste: 'Verein 1 (erfunden)', folgt: 'Zweiter 1' }))
      await page.locator(`#${id}`).getByRole('article', { name: gone }).waitFor({ state: 'detached' });
    await page.locator('#liste').getByRole('article', { name: 'Verein 3 (erfunden)' }).waitFor();
    await page.locator('#folgt').getByRole('article', { name: 'Zweiter 3' }).waitFor();
    assert.equal(await page.getByRole('article').count(), 2);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('is forgotten by everybody once it is gone', async () => {
    const { page, errors } = await visit(twoPlaces);
    const left = await page.evaluate(async () => {
      const place = document.getElementById('a')!;
      const refs: WeakRef<Element>[] = [];
      const round = async () => {
        const made = [
          'src="/daten/liste.json"',
          'src="/daten/zweite.json" for="liste"',
          'src="/daten/liste.json" filters="town: Apfelstadt" lang="ar"',
        ].map((attributes) => {
          place.insertAdjacentHTML('beforeend', `<bruecke-directory ${attributes}></bruecke-directory>`);
          return place.lastElementChild as HTMLElementTagNameMap['bruecke-directory'];
        });
        made.push(Object.assign(document.createElement('bruecke-directory'), { src: '/daten/fehlt.json' }));
        place.append(made[3]!);
        await Promise.all(made.map((element) => element.updateComplete));
        for (const element of made) {
          refs.push(new WeakRef(element));
          element.remove();
        }
      };
      for (let i = 0; i < 20; i++) await round();
      await Promise.all(
        (await Promise.all(['/daten/fehlt.json', '/daten/liste.json'].map((address) => fetch(address)))).map((response) => response.text()),
      );
      const alive = () => refs.filter((ref) => ref.deref()).length;
      // a WeakRef keeps its element for the task that asks: each try is a task of its own; what is on its way may arrive first
      for (const until = performance.now() + 10_000; alive() && performance.now() < until; window.gc())
        await new Promise((next) => setTimeout(next, 20));
      return { made: refs.length, alive: alive() };
    });
    assert.deepEqual(left, { made: 80, alive: 0 });
    assert.deepEqual(
      errors.filter((text) => !text.includes('fehlt.json') && !text.includes('404')),
      [],
    );
    await page.close();
  });

  describe('beside another version of itself', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const newer = '9.9.9';
    before(() => {
      const files = readdirSync('dist/embed', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
      const sources = new Map([
        ...files.map((file) => [`embed/${file}`, readFileSync(`dist/embed/${file}`, 'utf8')] as const),
        ['bruecke.min.js', readFileSync('dist/bruecke.min.js', 'utf8')],
      ]);
      assert.ok(
        [...sources.values()].some((source) => source.includes(version)),
        'the version stands in the files',
      );
      for (const [file, source] of sources)
        server.answer(`/neuer/${file}`, say(source.replaceAll(version, newer), { type: 'text/javascript; charset=utf-8' }));
    });

    const scripts = {
      module: (folder: string) => `<script type="module" src="/${folder}/embed/bruecke.js"></script>`,
      classic: (folder: string) => `<script defer src="/${folder}/bruecke.min.js"></script>`,
    };
    for (const [first, firstScript] of Object.entries(scripts)) {
      for (const [second, secondScript] of Object.entries(scripts)) {
        it(`lets the first go on, and the console names both: ${first} before ${second}`, async () => {
          const page = await browser.newPage();
          const said: string[] = [];
          const errors: string[] = [];
          page.on('console', (message) => said.push(message.text()));
          page.on('pageerror', ({ message }) => errors.push(message));
          server.answer('/seite', cityPage(twoPlaces, { script: firstScript('bruecke') + secondScript('neuer') }));
          await page.goto(`${server.origin}/seite`);
          await page.getByRole('article', { name: 'Verein 1 (erfunden)' }).waitFor();
          await page.waitForLoadState('networkidle');
          const version1 = await page.evaluate(() => (customElements.get('bruecke-directory') as unknown as { version: string }).version);
          assert.equal(version1, version);
          assert.ok(
            said.some((text) => text.includes(version) && text.includes(newer)),
            said.join('\n'),
          );
          assert.deepEqual(errors, []);
          await page.locator('#liste').getByRole('searchbox').fill('2');
          await page.locator('#liste').getByRole('article', { name: 'Verein 1 (erfunden)' }).waitFor({ state: 'detached' });
          assert.equal(await page.locator('#liste').getByRole('article', { name: 'Verein 2 (erfunden)' }).count(), 1);
          await page.close();
        });
      }
    }
  });
});
