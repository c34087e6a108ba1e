import { LoadError } from './load-error.js';

/** How long an answer may stand still, in milliseconds; one that goes on arriving may take its time. */
const patience = 30_000;
/** Several times what a directory of twenty thousand organisations needs, and less than breaks a telephone. */
const maxBytes = 64_000_000;

/**
 * The text at `address`. Rejects with a {@link LoadError} where it does not arrive, stands still for half a minute, is
 * longer than 64 MB or is no UTF-8: a name with wrong letters is worse than the list that stands in the page.
 */
export async function fetchText(address: string, cache: RequestCache): Promise<string> {
  const stop = new AbortController();
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isLate = true;
      stop.abort();
    }, patience);
  };
  wait();
  try {
    const response = await fetch(address, { signal: stop.signal, credentials: 'same-origin', cache });
    if (!response.ok) throw new LoadError('status', address, response.status);
    return await readText(response, address, wait);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(isLate ? 'timeout' : 'network', address);
  } finally {
    clearTimeout(timer);
    // of an answer that was given up nothing more is to arrive
    stop.abort();
  }
}

async function readText({ body }: Response, address: string, onPiece: () => void): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (...piece: Parameters<TextDecoder['decode']>) => {
    try {
      return decoder.decode(...piece);
    } catch {
      throw new LoadError('not-utf8', address);
    }
  };
  const reader = body?.getReader();
  let text = '';
  let bytes = 0;
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    onPiece();
    bytes += piece.value.length;
    if (bytes > maxBytes) throw new LoadError('too-large', address);
    text += decode(piece.value, { stream: true });
  }
  return text + decode();
}
