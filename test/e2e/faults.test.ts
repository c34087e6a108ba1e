// Every way a network fails ends in words, with the list of the page still there, and another try works.
import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { adoptedList, inventedDataset } from './support/invented.js';

import { cityPage, say, startServer, type Answer, type LocalServer } from './support/local-server.js';
import { launch } from './support/watched-page.js';

const data = JSON.stringify(inventedDataset(3, (number) => `Verein ${number} vom Server`));
const adopted = adoptedList(inventedDataset(2, (number) => `Verein ${number} der Seite`));
const failed = 'Die Liste konnte nicht geladen werden.';
const half = data.slice(0, data.length / 2);
const megabyte = ' '.repeat(1_000_000);

const nothingAtAll: Answer = () => undefined;
const reset: Answer = (request) => void request.socket.destroy();
const brokenOff: Answer = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(data)) });
  response.write(half, () => response.destroy());
};
const standingStill: Answer = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.write(half);
};
const redirected =
  (to: string): Answer =>
  (_request, response) =>
    void response.writeHead(302, { Location: to }).end();

/** What the server does, and the step at which the element gives up. */
const faults: Record<string, { readonly answer: Answer; readonly reason: string; readonly stalls?: boolean }> = {
  'there is no such file (404)': { answer: say('weg', { status: 404 }), reason: 'status (404)' },
  'the list is gone (410)': { answer: say('', { status: 410 }), reason: 'status (410)' },
  'a login is wanted (401)': { answer: say('Anmelden', { status: 401 }), reason: 'status (401)' },
  'the server breaks (500)': { answer: say('Fehler', { status: 500 }), reason: 'status (500)' },
  'the server is being looked after (503, as a page)': {
    answer: say('<!doctype html><h1>Wartung</h1>', { status: 503, type: 'text/html' }),
    reason: 'status (503)',
  },
  'the answer is a page': {
    answer: say('<!doctype html><title>Anmeldung</title>', { type: 'text/html' }),
    reason: 'not-json ("<!doctype html><title>Anmeldung</title>")',
  },
  'the answer is a page that calls itself JSON': { answer: say('<html><body>Nicht gefunden'), reason: 'not-json' },
  'the answer leads to a login page': { answer: redirected('/anmeldung'), reason: 'not-json' },
  'the answer is cut off': { answer: say(half), reason: 'not-json' },
  'the answer is two files in one': { answer: say(data + data), reason: 'not-json' },
  'the answer is empty': { answer: say(''), reason: 'not-json' },
  'the answer has no content (204)': { answer: (_request, response) => void response.writeHead(204).end(), reason: 'not-json' },
  'no answer ever comes': { answer: nothingAtAll, reason: 'timeout', stalls: true },
  'the answer stands still half way': { answer: standingStill, reason: 'timeout', stalls: true },
  'the connection is reset': { answer: reset, reason: 'network' },
  'the connection is reset half way': { answer: brokenOff, reason: 'network' },
  'the bytes are those of an older character set': {
    answer: say(Buffer.from(data.replace('Wir lesen', 'Schöne Grüße'), 'latin1')),
    reason: 'not-utf8',
  },
  'the bytes are UTF-16': { answer: say(Buffer.from(`\ufeff${data}`, 'utf16le')), reason: 'not-utf8' },
  'the compression is broken': { answer: say(gzipSync(data).subarray(20), { headers: { 'Content-Encoding': 'gzip' } }), reason: 'network' },
  'the redirects go round in a circle': { answer: redirected('/daten/liste.json'), reason: 'network' },
  'the answer is a list': { answer: say('[]'), reason: 'not-a-dataset ("[]")' },
  'the answer is a number': { answer: say('7'), reason: 'not-a-dataset' },
  'the answer is null': { answer: say('null'), reason: 'not-a-dataset' },
  'the answer is a text': { answer: say('"Liste"'), reason: 'not-a-dataset' },
  'the answer is an excuse in JSON': { answer: say('{"error":"not found","status":404}'), reason: 'not-a-dataset' },
  'the answer is nested without end': { answer: say('['.repeat(200_000) + ']'.repeat(200_000)), reason: 'not-' },
};

describe('a directory whose data does not arrive', () => {
  let browser: Browser;
  let server: LocalServer;
  let other: LocalServer;
  let context: BrowserContext;
  let page: Page;
  /** What the page complained of: faults never end there. */
  let errors: string[];
  let warnings: string[];

  before(async () => {
    [browser, server, other] = await Promise.all([launch(), startServer(), startServer()]);
    server.answer('/anmeldung', say('<!doctype html><title>Anmeldung</title>', { type: 'text/html' }));
  });
  after(async () => {
    await browser.close();
    await Promise.all([server.close(), other.close()]);
  });

  const card = (name: string) => page.getByRole('article', { name });
  // the status says the same, half a second later
  const shown = (text: string) => page.locator('[part="notice"]').getByText(text);
  const notice = () => shown(failed);

  /** A new reader opens a page whose element takes its data from `src`. */
  async function visit(src: string, { stalls = false, head = '' } = {}): Promise<void> {
    server.answer(
      '/seite',
      cityPage(`<main><h1>Vereine</h1><bruecke-directory src="${src}">${adopted}</bruecke-directory></main>`, { head }),
    );
    context = await browser.newContext();
    page = await context.newPage();
    errors = [];
    warnings = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    if (stalls) await page.clock.install();
    await page.goto(`${server.origin}/seite`);
    // the element is at work
    await page.waitForFunction(() => document.querySelector('bruecke-directory')?.shadowRoot?.querySelector('.base'));
  }

  async function expectWords(reason: string): Promise<void> {
    await notice().waitFor();
    await page.getByText('Sie sehen die Fassung, die in dieser Seite steht.').waitFor();
    assert.ok(await page.getByRole('heading', { name: 'Verein 1 der Seite' }).isVisible(), 'the list of the page stays');
    assert.ok(
      warnings.some((text) => text.startsWith('Brücke: ') && text.includes(reason)),
      `the console says ${reason}, it says: ${warnings.join('\n')}`,
    );
  }

  async function expectList(): Promise<void> {
    await card('Verein 3 vom Server').waitFor();
    assert.equal(await notice().count(), 0);
    assert.equal(await page.getByRole('heading', { name: 'Verein 1 der Seite' }).isVisible(), false);
    assert.deepEqual(errors, []);
    await context.close();
  }

  const retry = () => page.getByRole('button', { name: 'Noch einmal versuchen' }).click();

  async function recover(): Promise<void> {
    server.answer('/daten/liste.json', say(data));
    await retry();
    await expectList();
  }

  for (const [what, { answer, reason, stalls = false }] of Object.entries(faults)) {
    it(`says so, keeps the list of the page and recovers where ${what}`, async () => {
      server.answer('/daten/liste.json', answer);
      const asked = new Promise<void>((done) => {
        server.answer('/daten/liste.json', (request, response) => {
          answer(request, response);
          done();
        });
      });
      await visit('/daten/liste.json', { stalls });
      await asked;
      if (stalls) {
        await page.clock.fastForward(29_000);
        assert.equal(await notice().count(), 0, 'half a minute is not over');
        await page.clock.fastForward(2_000);
      }
      await expectWords(reason);
      await recover();
    });
  }

  it('says so where 100 MB come, and does not take them all', async () => {
    let sent = 0;
    const isGone = new Promise<void>((done) => {
      server.answer('/daten/liste.json', (_request, response) => {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        const more = () => {
          for (; sent < 100 && !response.destroyed; sent++) if (!response.write(megabyte)) return void response.once('drain', more);
          if (!response.destroyed) response.end(data);
        };
        response.on('close', done);
        more();
      });
    });
    await visit('/daten/liste.json');
    await expectWords('too-large');
    await isGone;
    assert.ok(sent < 100, `${sent} MB were taken`);
    await recover();
  });

  it('says so where another origin does not allow to be read (CORS), and recovers once it does', async () => {
    other.answer('/daten/liste.json', say(data));
    await visit(`${other.origin}/daten/liste.json`);
    await expectWords('network');
    other.answer('/daten/liste.json', say(data, { headers: { 'Access-Control-Allow-Origin': '*' } }));
    await retry();
    await expectList();
  });

  it('says so where nobody listens at the address', async () => {
    // a port that was free a moment ago
    const closed = createServer();
    await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    await visit(`http://127.0.0.1:${port}/daten/liste.json`);
    await expectWords('network');
    server.answer('/daten/liste.json', say(data));
    await page.locator('bruecke-directory').evaluate((element) => element.setAttribute('src', '/daten/liste.json'));
    await expectList();
  });

  it('says so where the page itself forbids to ask (Content-Security-Policy)', async () => {
    await visit(`${other.origin}/daten/liste.json`, { head: `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">` });
    await expectWords('network');
    await context.close();
  });

  it('recovers once a reader who was offline is online again', async () => {
    server.answer('/daten/liste.json', say(data));
    await visit('/daten/erst-spaeter.json');
    await notice().waitFor();
    await context.setOffline(true);
    await page.locator('bruecke-directory').evaluate((element) => element.setAttribute('src', '/daten/liste.json'));
    await page.waitForFunction(() => performance.getEntriesByName(`${location.origin}/daten/liste.json`).length);
    await expectWords('/daten/liste.json: network');
    await retry();
    await expectWords('/daten/liste.json: network');
    await context.setOffline(false);
    await retry();
    await expectList();
  });

  it('shows the copy that the browser still has, says of which day it is, and a newer one at the next try', async () => {
    const old: Answer = (_request, response) => {
      response.sendDate = false;
      response
        .writeHead(200, {
          'Content-Type': 'application/json',
          'Cache-Control': 'no-cache',
          ETag: '"1"',
          Date: 'Mon, 05 Jan 2026 10:00:00 GMT',
        })
        .end(data);
    };
    server.answer('/daten/liste.json', old);
    await visit('/daten/liste.json');
    await card('Verein 3 vom Server').waitFor();
    server.answer('/daten/liste.json', reset);
    await page.reload();
    await shown('Sie sehen den Stand vom 5. Januar 2026.').waitFor();
    const told = 'Neuere Daten sind gerade nicht erreichbar. Sie sehen den Stand vom 5. Januar 2026. 3 Organisationen';
    await page.getByRole('status').filter({ hasText: told }).waitFor({ state: 'attached' });
    assert.ok(await card('Verein 3 vom Server').isVisible());
    server.answer('/daten/liste.json', say(data.replaceAll('vom Server', 'von heute')));
    await retry();
    await card('Verein 3 von heute').waitFor();
    assert.equal(await shown('Sie sehen den Stand').count(), 0);
    await context.close();
  });

  it('shows no old copy of a list that is gone', async () => {
    server.answer('/daten/liste.json', say(data, { headers: { 'Cache-Control': 'no-cache', ETag: '"1"' } }));
    await visit('/daten/liste.json');
    await card('Verein 3 vom Server').waitFor();
    server.answer('/daten/liste.json', say('', { status: 410 }));
    warnings = [];
    await page.reload();
    await expectWords('status (410)');
    await context.close();
  });

  it('keeps the focus with a reader who tries again, whether that works or not', async () => {
    server.answer('/daten/liste.json', say('', { status: 500 }));
    await visit('/daten/liste.json');
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).focus();
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent.trim());
    const asked = page.waitForResponse('**/daten/liste.json');
    await page.keyboard.press('Enter');
    await asked;
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).waitFor();
    assert.equal(await focused(), 'Noch einmal versuchen');
    server.answer('/daten/liste.json', say(data));
    await page.keyboard.press('Enter');
    await card('Verein 3 vom Server').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'bruecke-directory');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id), 'search');
    await context.close();
  });

  const brokenSeal = `{"seal":{"schemaVersion":"0.1","digest":"sha256-${'0'.repeat(64)}"},"dataset":${data}}\n`;
  const odd: Record<string, Answer> = {
    'begins with a byte order mark': say(`\ufeff${data}`),
    'calls itself a page': say(data, { type: 'text/html' }),
    'calls itself nothing': say(data, { type: '' }),
    'names an older character set than it has': say(data, { type: 'application/json; charset=iso-8859-1' }),
    'bears the broken seal of another schema version': say(brokenSeal),
    'is compressed': say(gzipSync(data), { headers: { 'Content-Encoding': 'gzip' } }),
    'lies behind a redirect': redirected('/daten/umgezogen.json'),
    'has a record that is nested without end': say(
      data.replace('"organisations":[', `"organisations":[{"id":"tief","name":${'['.repeat(5000)}${']'.repeat(5000)}},`),
    ),
  };
  for (const [what, answer] of Object.entries(odd)) {
    it(`loads all the same what ${what}`, async () => {
      server.answer('/daten/umgezogen.json', say(data));
      server.answer('/daten/liste.json', answer);
      await visit('/daten/liste.json');
      await expectList();
    });
  }

  it('waits for an answer that is slow but goes on arriving', async () => {
    let next: (() => void) | undefined;
    const third = Math.ceil(data.length / 3);
    server.answer('/daten/liste.json', (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      let at = 0;
      next = () => {
        response.write(data.slice(at, at + third));
        at += third;
        if (at >= data.length) response.end();
      };
      next();
    });
    await visit('/daten/liste.json', { stalls: true });
    for (let piece = 0; piece < 2; piece++) {
      await page.clock.fastForward(20_000);
      next?.();
      await page.evaluate(() => fetch('/bruecke/embed/manifest.json').then((response) => response.text()));
    }
    await expectList();
  });
});
