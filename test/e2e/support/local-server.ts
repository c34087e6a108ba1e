import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server of this machine: the built files below `/bruecke/`, and whatever a test says of an address. */
export interface LocalServer {
  readonly origin: string;
  /** From now on, `path` is answered like this. */
  answer(path: string, answer: Answer): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/** Starts a server whose `/bruecke/` is the folder `files`, `dist` unless said. */
export async function startServer(files = 'dist'): Promise<LocalServer> {
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith('/bruecke/') ? join(files, normalize(path.slice('/bruecke'.length))) : undefined;
    const said = answers.get(path);
    if (said) return said(request, response);
    if (!file || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end('There is no such file.');
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    answer: (path, answer) => void answers.set(path, answer),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Answers with `body`. */
export const say =
  (
    body: string | Buffer,
    {
      status = 200,
      type = 'application/json; charset=utf-8',
      headers = {},
    }: { status?: number; type?: string; headers?: Readonly<Record<string, string>> } = {},
  ): Answer =>
  (_request, response) =>
    void response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);

/** A page of an invented city that loads the script and holds `body`. */
export const cityPage = (
  body: string,
  { head = '', script = '<script type="module" src="/bruecke/embed/bruecke.js"></script>' } = {},
): Answer =>
  say(
    `<!doctype html><html lang="de" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Probeseite (erfunden)</title><link rel="icon" href="data:,">${head}${script}</head><body>${body}</body></html>`,
    { type: 'text/html; charset=utf-8' },
  );
