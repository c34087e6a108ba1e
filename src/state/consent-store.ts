/** What a reader allowed on this page; what was asked to be remembered, in the browser. Nothing else is stored. */
const allowed = new Set<string>();
const watchers = new Set<() => void>();

const keyOf = (asked: string) => `bruecke-consent:${asked}`;

/** Browsers may refuse to store anything: then nothing was remembered. */
function stored<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

/** Whether `asked`, a host, may be asked: the reader said so on this page, or wanted it remembered. */
export const mayAsk = (asked: string): boolean => allowed.has(asked) || stored((storage) => storage.getItem(keyOf(asked))) === 'yes';

/** The reader allows `asked`; forgotten with the page unless it is to be remembered. */
export function allow(asked: string, remember: boolean): void {
  allowed.add(asked);
  if (remember) stored((storage) => storage.setItem(keyOf(asked), 'yes'));
  tell();
}

/** Takes it back, also what was remembered. */
export function forbid(asked: string): void {
  allowed.delete(asked);
  stored((storage) => storage.removeItem(keyOf(asked)));
  tell();
}

/** Calls `watcher` whenever something was allowed or taken back on this page; gives what ends it. */
export function watchConsent(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function tell(): void {
  for (const watcher of watchers) watcher();
}
