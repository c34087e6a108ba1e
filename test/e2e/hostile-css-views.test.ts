// The calendar and the map list, in each of their views, on pages whose rules mean them no good.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { aCalendarDataset, today } from '../browser/support/calendar-sample.js';
import { complaints } from '../browser/robustness/complaints.js';
import { hostileRules } from '../browser/robustness/hostile-rules.js';
import { cityPage, say, startServer, type LocalServer } from './support/local-server.js';
import { launch } from './support/watched-page.js';

/** What pages do to all that stands on them. */
const pages: Readonly<Record<string, string>> = {
  'takes everything away': hostileRules['all: unset']!,
  'makes text small': hostileRules['tiny rem']!,
  'spaces letters out': hostileRules['content boxes and wide letters']!,
  'does all of it': `${hostileRules['all: unset']} ${hostileRules['tiny rem']} * { letter-spacing: 0.5em !important; }`,
};

const calendar = (view: string) =>
  `<bruecke-calendar src="/daten/treffen.json" today="${today}" view="${view}" report-to="amt@example.org"></bruecke-calendar>`;

/** Each view, and what stands there once it is shown. */
const views: Readonly<Record<string, { readonly body: string; readonly tag: string; readonly shown: string }>> = {
  'the list of the calendar': { body: calendar('list'), tag: 'bruecke-calendar', shown: 'article' },
  'the month of the calendar': { body: calendar('month'), tag: 'bruecke-calendar', shown: '[part=agenda], [part=month]' },
  'the year of the calendar': { body: calendar('year'), tag: 'bruecke-calendar', shown: '[part=year]' },
  'what is over in the calendar': { body: calendar('past'), tag: 'bruecke-calendar', shown: 'article' },
  'the map list': { body: '<bruecke-map-list region="musterkreis"></bruecke-map-list>', tag: 'bruecke-map-list', shown: 'article' },
};

describe('calendar and map list on hostile pages', () => {
  let browser: Browser;
  let server: LocalServer;
  before(async () => {
    [browser, server] = await Promise.all([launch(), startServer()]);
    server.answer('/daten/treffen.json', say(JSON.stringify(aCalendarDataset())));
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const seen = (page: Page, tag: string, shown: string) => page.locator(`${tag} :is(${shown})`).filter({ visible: true }).first();
  const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  for (const [name, { body, tag, shown }] of Object.entries(views))
    for (const width of [320, 1280])
      it(`${name} can be used on ${width} pixels, whatever the page's rules are`, async () => {
        server.answer('/seite', cityPage(`<main><section><div>${body}</div></section></main>`, { head: '<style></style>' }));
        const page = await browser.newPage({ viewport: { width, height: 800 } });
        await page.goto(`${server.origin}/seite`);
        await seen(page, tag, shown).waitFor();
        for (const [what, css] of Object.entries({ 'lets it be': '', ...pages })) {
          await page.evaluate((rules) => {
            document.querySelector('style')!.textContent = rules;
            return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          }, css);
          const found = await page.evaluate(`(${complaints.toString()})(24, '${tag}')`);
          assert.deepEqual(found, [], `a page that ${what}`);
          assert.ok(await seen(page, tag, shown).isVisible(), what);
          assert.equal(await sideways(page), 0, what);
        }
        await page.close();
      });
});
