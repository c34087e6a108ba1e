import { LoadError } from './load-error.js';

/** How long an answer may stand still, in milliseconds; one that goes on arriving may take its time. */
const patience = 30_000;
/** Several times what a directory of twenty thousand organisations needs, and less than breaks a telephone. */
const maxBytes = 64_000_000;

/**
 * The bytes at `address`. Rejects with a {@link LoadError} where they do not arrive, stand still for half a minute or are
 * more than 64 MB.
 */
export async function fetchBytes(address: string, cache: RequestCache): Promise<ArrayBuffer> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), patience);
  };
  wait();
  try {
    const response = await fetch(address, { signal: stop.signal, credentials: 'same-origin', cache });
    if (!response.ok) throw new LoadError('status', address, response.status);
    return await readBytes(response, address, wait);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(stop.signal.aborted ? 'timeout' : 'network', address);
  } finally {
    clearTimeout(timer);
    // of an answer that was given up nothing more is to arrive
    stop.abort();
  }
}

async function readBytes({ body }: Response, address: string, onPiece: () => void): Promise<ArrayBuffer> {
  const reader = body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let piece: Uint8Array<ArrayBuffer> | undefined;
  while ((piece = (await reader?.read())?.value)) {
    onPiece();
    bytes += piece.length;
    if (bytes > maxBytes) throw new LoadError('too-large', address);
    pieces.push(piece);
  }
  return new Blob(pieces).arrayBuffer();
}

/** What came from `address` as text. Throws a {@link LoadError} where it is no UTF-8: a name with wrong letters is worse than the list that stands in the page. */
export function textOf(bytes: ArrayBuffer, address: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError('not-utf8', address);
  }
}
