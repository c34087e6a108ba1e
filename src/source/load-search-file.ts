/** Where the prepared index of a data file lies: beside it. Undefined for what is no address of such a file. */
export function searchFileAddress(data: unknown): string | undefined {
  if (typeof data !== 'string' || !URL.canParse(data)) return undefined;
  const url = new URL(data);
  if (!url.pathname.endsWith('.json')) return undefined;
  url.pathname = url.pathname.replace(/json$/, 'search.bin');
  return url.href;
}

/** The prepared index at `address`; undefined where it does not arrive: it can be built. */
export async function loadSearchFile(address: string): Promise<ArrayBuffer | undefined> {
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    return response.ok ? await response.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}
