// A browser page that notes whatever a visitor of a city's site would not want: requests to others, errors, violations
// of the page's policy, cookies and stored data.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser, launchArgs } from '../../scripts/find-browser.mjs';

/** Starts the browser that the other tests use, too. */
export async function launch(): Promise<Browser> {
  const { path } = await findBrowser();
  return chromium.launch({ executablePath: path, args: launchArgs });
}

declare global {
  interface Window {
    violations: string[];
    shift: number;
  }
}

export interface WatchedPage {
  readonly page: Page;
  /** Addresses that were asked for, in order. */
  readonly requests: readonly string[];
  /** Waits until nothing is on its way any more. */
  settled(): Promise<void>;
  /** Everything that should not have happened until all is settled, one sentence each. */
  misdeeds(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens an empty page of its own context that watches what goes on at `origin`. */
export async function watchedPage(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const requests: string[] = [];
  const misdeeds: string[] = [];
  const underWay = new Set<object>();

  context.on('request', (request) => {
    requests.push(request.url());
    underWay.add(request);
    if (!request.url().startsWith(`${origin}/`)) misdeeds.push(`request to ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) misdeeds.push(`${response.status()} for ${response.url()}`);
  });
  context.on('requestfinished', (request) => underWay.delete(request));
  context.on('requestfailed', (request) => {
    underWay.delete(request);
    misdeeds.push(`no answer for ${request.url()}: ${request.failure()?.errorText ?? ''}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) misdeeds.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => misdeeds.push(`error: ${error.message}`));

  await context.addInitScript(() => {
    window.violations = [];
    addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sample, sourceFile }) =>
        window.violations.push(`${violatedDirective}: ${blockedURI} ${sample} ${sourceFile}`),
      true,
    );
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) window.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

  /** What arrives may ask for more: a few drawn frames without a request end it. */
  async function settled(): Promise<void> {
    for (let quiet = 0; quiet < 5; quiet++) {
      await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
      if (underWay.size > 0) quiet = -1;
    }
  }

  return {
    page,
    requests,
    settled,
    async misdeeds() {
      await settled();
      const left = await page.evaluate(() => ({
        violations: window.violations,
        stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
        cookie: document.cookie,
      }));
      const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
      const caches = await page.evaluate(async () => ((globalThis.caches as CacheStorage | undefined) ? globalThis.caches.keys() : []));
      const cookies = (await context.cookies()).map(({ name }) => name);
      return [
        ...misdeeds,
        ...left.violations.map((violation) => `violation of ${violation}`),
        ...[...left.stored, ...databases, ...caches].map((name) => `stored: ${name}`),
        ...[...cookies, left.cookie].filter(Boolean).map((name) => `cookie: ${name}`),
      ];
    },
    close: () => context.close(),
  };
}

/** Source of axe-core, to be given to a context before its pages: no policy of a page keeps it out there. */
export const axeSource = (): Promise<string> => readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
