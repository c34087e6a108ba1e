import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout: the nearest one above this file with a package.json. Throws where there is none. */
export function checkoutRoot(from = fileURLToPath(import.meta.url)): string {
  const folder = dirname(from);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (folder === from) throw new Error('No package.json above this file: run the build inside the checkout.');
  return checkoutRoot(folder);
}
