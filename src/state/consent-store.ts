/** What a reader allowed on this page; what was asked to be remembered, in the browser. Nothing else is stored. */
const allowed = new Set<string>();

const keyOf = (host: string) => `bruecke-consent:${host}`;

/** Browsers may refuse to store anything: then nothing was remembered. */
function stored<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

/** Whether `host` may be asked: the reader said so on this page, or wanted it remembered. */
export const mayAsk = (host: string): boolean => allowed.has(host) || stored((storage) => storage.getItem(keyOf(host))) === 'yes';

/** The reader allows `host` to be asked; forgotten with the page unless it is to be remembered. */
export function allow(host: string, remember: boolean): void {
  allowed.add(host);
  if (remember) stored((storage) => storage.setItem(keyOf(host), 'yes'));
}

/** Takes it back, also what was remembered. */
export function forbid(host: string): void {
  allowed.delete(host);
  stored((storage) => storage.removeItem(keyOf(host)));
}
