// A web server as small as a city's test page needs: files of dist/demo, and what a test adds to them.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface ServeOptions {
  /** Folder that is served. */
  readonly root?: string;
  /** Further files, by path; they win over those of the folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** Headers of every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves `dist/demo`, or another folder, on a free port of this machine. */
export async function serve({ root = 'dist/demo', files = {}, headers = {} }: ServeOptions = {}): Promise<Site> {
  const folder = resolve(root);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    const answer = async (): Promise<string | Buffer> => {
      const added = files[path];
      if (added !== undefined) return added;
      if (!file.startsWith(folder + sep)) throw new Error('outside of the folder');
      return readFile(file);
    };
    answer().then(
      (body) => response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', ...headers }).end(body),
      () => response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end('not found'),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
