import { version } from './version.js';

const holder = globalThis as { __bruecke?: { readonly version: string; readonly from?: string } };

/**
 * Whether this copy of the script may go to work. `from` is the folder it lies in: files of one folder are one copy and
 * work together, the first copy on a page wins. Another one stays quiet, and says which versions met if they differ.
 * Asked before anything of lit is loaded.
 */
export function claimPage(from: string): boolean {
  const first = (holder.__bruecke ??= { version, from });
  if (first.version === version && first.from === from) return true;
  if (first.version !== version) console.warn(`Brücke ${first.version} is already on this page; version ${version} stays quiet.`);
  return false;
}
