// Takes the pictures in docs/images from the built demo. Run `npm run build && npm run demo:build` before it.
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, launchArgs } from '../../test/scripts/find-browser.mjs';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.svg': 'image/svg+xml' };
const server = createServer((request, response) => {
  const file = join('dist/demo', new URL(request.url, 'http://localhost').pathname);
  if (!existsSync(file) || statSync(file).isDirectory()) return response.writeHead(404).end();
  response
    .writeHead(200, { 'Content-Type': `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8` })
    .end(readFileSync(file));
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const address = `http://127.0.0.1:${server.address().port}`;
const { path } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args: launchArgs });
mkdirSync('docs/images', { recursive: true });

async function picture(file, page, { width, height, scale = 1, text = '' }) {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, reducedMotion: 'reduce' });
  const tab = await context.newPage();
  await tab.goto(`${address}/${page}`);
  const element = tab.locator('bruecke-directory').first();
  await element.getByRole('searchbox').fill(text);
  await element.getByRole('article').first().waitFor();
  await element.evaluate((shown) => globalThis.scrollTo(0, shown.getBoundingClientRect().top + globalThis.scrollY - 16));
  await tab.waitForTimeout(800);
  await tab.screenshot({ path: `docs/images/${file}` });
  console.log(`docs/images/${file}: ${Math.round(statSync(`docs/images/${file}`).size / 1000)} kB`);
  await context.close();
}

await picture('directory.png', 'mettmann.html', { width: 1200, height: 812, text: 'eltern' });
await picture('directory-arabic.png', 'right-to-left.html', { width: 390, height: 735, scale: 1.5, text: 'واجبات' });
await browser.close();
server.close();
