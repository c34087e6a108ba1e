// The element as readers set their screens and machines up, on pages whose rules mean it no good.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { complaints } from '../browser/robustness/complaints.js';
import { hostileRules } from '../browser/robustness/hostile-rules.js';
import { inventedDataset } from './support/invented.js';
import { cityPage, say, startServer, type LocalServer } from './support/local-server.js';
import { launch } from './support/watched-page.js';

/** How a reader looks at the page, and the least size of what can be pressed there. */
const readers: Record<string, { readonly options: BrowserContextOptions; readonly target: number; readonly css?: string }> = {
  'on a telephone of 320 pixels': { options: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }, target: 44 },
  'on a screen of 1280 pixels, by touch': {
    options: { viewport: { width: 1280, height: 800 }, hasTouch: true, isMobile: true },
    target: 44,
  },
  'on a screen of 1280 pixels': { options: { viewport: { width: 1280, height: 800 } }, target: 24 },
  'on that screen, zoomed to 200 %': { options: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, target: 24 },
  'on that screen, zoomed to 400 %': { options: { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 }, target: 24 },
  'with text twice as large': {
    options: { viewport: { width: 1280, height: 800 } },
    target: 24,
    css: 'html { font-size: 200% !important; }',
  },
  'with text twice as large on 320 pixels': {
    options: { viewport: { width: 320, height: 640 } },
    target: 24,
    css: 'html { font-size: 200% !important; }',
  },
  'with the text spacing of WCAG 1.4.12': {
    options: { viewport: { width: 320, height: 640 } },
    target: 24,
    css: hostileRules['WCAG text spacing']!,
  },
  'in the dark': {
    options: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
    target: 24,
    css: ':root { color-scheme: light dark; }',
  },
  'in forced colours': { options: { viewport: { width: 1280, height: 800 }, forcedColors: 'active', colorScheme: 'dark' }, target: 24 },
};

describe('the directory on hostile pages', () => {
  let browser: Browser;
  let server: LocalServer;
  before(async () => {
    [browser, server] = await Promise.all([launch(), startServer()]);
    server.answer('/daten/liste.json', say(JSON.stringify(inventedDataset(4))));
    server.answer(
      '/seite',
      cityPage(
        '<main><section><div><bruecke-directory src="/daten/liste.json" report-to="amt@example.org"></bruecke-directory></div></section></main>',
        { head: '<style></style>' },
      ),
    );
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens a page, the one with the directory unless said, with all filters in view. */
  async function visit(options: BrowserContextOptions, css = '', path = '/seite'): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(server.origin + path);
    if (css) await page.addStyleTag({ content: css });
    await page.locator('bruecke-directory').getByRole('article').first().waitFor();
    const toggle = page.getByRole('button', { name: 'Filter', exact: true });
    if (await toggle.isVisible()) await toggle.click();
    return page;
  }
  /** Puts rules in place of those that the page had, until they are seen. */
  const lay = (page: Page, css: string) =>
    page.evaluate((rules) => {
      document.querySelector('style')!.textContent = rules;
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, css);
  const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  for (const [how, { options, target, css }] of Object.entries(readers)) {
    it(`can be used ${how}, whatever the page's rules are`, async () => {
      // text twice as large is what that reader asked for: a page that sets its own size wins over it
      const page = await visit(options, css);
      for (const [what, rules] of Object.entries({ 'nothing special': '', ...hostileRules })) {
        if (css && what.includes('rem')) continue;
        await lay(page, rules);
        assert.deepEqual(await page.evaluate(complaints, target), [], `${what}, ${how}`);
        assert.ok(await page.getByRole('searchbox').first().isVisible(), what);
      }
      await page.context().close();
    });

    it(`makes no page scroll sideways ${how}`, async () => {
      const page = await visit(options, css);
      assert.equal(await sideways(page), 0);
      await page.context().close();
    });
  }

  it('moves nothing for a reader who wants no movement, even where the page moves everything', async () => {
    const page = await visit({ reducedMotion: 'reduce' }, hostileRules['movement']);
    await page.getByRole('checkbox').first().check();
    const moving = await page.locator('bruecke-directory').evaluate((element) => element.getAnimations({ subtree: true }).length);
    assert.equal(moving, 0);
    await page.context().close();
    const other = await visit({}, hostileRules['movement']);
    assert.ok((await other.locator('bruecke-directory').evaluate((element) => element.getAnimations().length)) > 0, 'the page does move');
    await other.context().close();
  });

  it('shows where the focus is in forced colours, where shadows are not drawn', async () => {
    const page = await visit({ forcedColors: 'active' });
    await page.getByRole('searchbox').first().focus();
    const reached = new Set<string>();
    for (let step = 0; step < 30; step++) {
      const { name, style, width } = await page.evaluate(() => {
        const element = document.activeElement!.shadowRoot!.activeElement!;
        // a box is ringed together with its words
        const { outlineStyle, outlineWidth } = getComputedStyle(element.closest('label') ?? element);
        return { name: element.localName, style: outlineStyle, width: parseFloat(outlineWidth) };
      });
      assert.equal(style, 'solid', name);
      assert.ok(width >= 2, name);
      reached.add(name);
      await page.keyboard.press('Tab');
    }
    assert.deepEqual([...reached].sort(), ['a', 'input', 'select']);
    const frames = await page
      .locator('bruecke-directory')
      .evaluate((element) =>
        ['#search', '.chips > li', 'select'].map((selector) => getComputedStyle(element.shadowRoot!.querySelector(selector)!).borderStyle),
      );
    assert.deepEqual(frames, ['solid', 'solid', 'solid']);
    await page.context().close();
  });

  it('prints all cards, with what links lead to and without what can only be pressed', async () => {
    const page = await visit({ viewport: { width: 800, height: 1100 } });
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.getByRole('article').count(), 4);
    for (const role of ['searchbox', 'checkbox', 'combobox', 'button'] as const) {
      for (const control of await page.getByRole(role).all()) assert.equal(await control.isVisible(), false, role);
    }
    assert.equal(await page.getByText('Mehr', { exact: true }).first().isVisible(), false);
    await page.context().close();
  });

  it('prints a record that is longer than a page from where it begins', async () => {
    const body = '<bruecke-organisation src="/daten/liste.json" organisation="verein-1"></bruecke-organisation>';
    server.answer('/verein', cityPage(body));
    const page = await browser.newPage();
    await page.goto(`${server.origin}/verein`);
    await page.emulateMedia({ media: 'print' });
    const breaks = await page.getByRole('article').evaluate((article) => getComputedStyle(article).breakInside);
    assert.equal(breaks, 'auto');
    await page.close();
  });

  it('looks like KERN on a KERN page, light and dark, and like itself on any other', async () => {
    const kern =
      ':root { --kern-color-action-default: rgb(1, 2, 3); --kern-color-layout-text-default: rgb(4, 5, 6); --kern-metric-border-radius-default: 7px; } .kern-dark { --kern-color-action-default: rgb(201, 202, 203); }';
    const head = (css: string) => `<style>${css}</style><link rel="stylesheet" href="/bruecke/themes/kern.css">`;
    const body = (kind: string) => `<main class="${kind}"><bruecke-directory src="/daten/liste.json"></bruecke-directory></main>`;
    server.answer('/kern', cityPage(body('kern-light'), { head: head(kern) }));
    server.answer('/kern-dunkel', cityPage(body('kern-dark'), { head: head(kern) }));
    server.answer('/ohne-kern', cityPage(body(''), { head: head('') }));
    const looks = async (path: string) => {
      const page = await visit({}, '', path);
      const seen = await page.locator('bruecke-directory').evaluate((element) => {
        const link = getComputedStyle(element.shadowRoot!.querySelector('article a')!);
        return {
          link: link.color,
          text: getComputedStyle(element).color,
          corner: getComputedStyle(element.shadowRoot!.querySelector('#search')!).borderTopLeftRadius,
          scheme: getComputedStyle(element).colorScheme,
        };
      });
      await page.context().close();
      return seen;
    };
    assert.deepEqual(await looks('/kern'), { link: 'rgb(1, 2, 3)', text: 'rgb(4, 5, 6)', corner: '7px', scheme: 'light' });
    assert.deepEqual(await looks('/kern-dunkel'), { link: 'rgb(201, 202, 203)', text: 'rgb(4, 5, 6)', corner: '7px', scheme: 'dark' });
    assert.deepEqual(await looks('/ohne-kern'), { link: 'rgb(11, 90, 158)', text: 'rgb(0, 0, 0)', corner: '4px', scheme: 'normal' });
  });
});
