// Serves the built script, an invented dataset, and the two pages that are measured.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };

const around = (head, list) => `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Messung</title><link rel="icon" href="data:,">${head}</head>
<body><h1>Verzeichnis</h1><bruecke-directory src="/data.json" show-unconfirmed>${list}</bruecke-directory><footer><p>Impressum</p></footer></body>
</html>`;

/** Waits for a word; then `start` loads the script and ends once the first cards are painted, `whole` once all are. */
const waiting = `<script type="module">
  const element = document.querySelector('bruecke-directory');
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const settled = async () => { await element.updateComplete; await painted(); };
  const arrived = new Promise((done, failed) => {
    element.addEventListener('bruecke-dataset-load', done);
    element.addEventListener('bruecke-dataset-error', () => failed(new Error('no data')));
  });
  window.start = async () => {
    const from = performance.now();
    await import('/embed/directory.js');
    await arrived;
    do await painted();
    while (!element.shadowRoot.querySelector('[part~=card]'));
    return performance.now() - from;
  };
  window.whole = async () => {
    await settled();
    return element.shadowRoot.querySelectorAll('[part~=card]').length;
  };
  window.type = async (text) => {
    const from = performance.now();
    const input = element.shadowRoot.querySelector('[part~=search-input]');
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled();
    return performance.now() - from;
  };
  window.read = async () => void (window.text = JSON.stringify(JSON.parse(await (await fetch('/data.json')).text()).dataset));
  window.parse = () => void (window.parsed = JSON.parse(window.text));
  window.forget = () => { delete window.text; delete window.parsed; };
  window.ready = true;
</script>`;

/** As a city embeds it; adds up how far things move. */
const embedded = `<script>
  window.shift = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
</script><script type="module" src="/embed/directory.js"></script>`;

/** @param {{ data: string, list: string }} content the sealed file, and the list that stands in the page without a script */
export async function servePages({ data, list }) {
  const fixed = {
    '/data.json': data,
    '/waiting.html': around(waiting, ''),
    '/embedded.html': around(embedded, ''),
    '/with-list.html': around(embedded, list),
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join('dist', normalize(pathname));
    const body = fixed[pathname] ?? (pathname.startsWith('/embed/') && existsSync(file) ? readFileSync(file) : undefined);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${types[extname(pathname)] ?? 'text/plain'}; charset=utf-8` });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
