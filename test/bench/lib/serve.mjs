import { createServer } from 'node:http';
import { extname } from 'node:path';

const types = { '.html': 'text/html', '.json': 'application/json', '.css': 'text/css' };

/** Serves what `bodyOf` gives for an address, on this machine alone; undefined is not found. */
export async function serve(bodyOf) {
  const server = createServer((request, response) => {
    const address = new URL(request.url, 'http://localhost');
    const body = bodyOf(address);
    const type = types[extname(address.pathname)] ?? 'text/javascript';
    response.writeHead(body ? 200 : 404, { 'content-type': `${type}; charset=utf-8` });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
