// Packs this checkout and installs the tarball into copies of the projects, outside of the checkout: there, nothing but
// what the package holds and names can be found.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { outcome, run } from './run-command.mjs';

const quiet = '--ignore-scripts --no-audit --no-fund --loglevel=error';
const patience = '--fetch-retries=1 --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=2000 --fetch-timeout=60000';
const unreachable = /\b(ENOTFOUND|EAI_AGAIN|ECONN[A-Z]+|ENETUNREACH|EHOSTUNREACH|E?TIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;

/** The registry does not answer: nothing can be said about the package. */
export class NoRegistry extends Error {}

async function npm(command, folder) {
  const { code, output } = await outcome(`npm ${command} ${quiet} ${patience}`, folder);
  if (code === 0) return;
  const [reason] = unreachable.exec(output) ?? [];
  if (reason) throw new NoRegistry(`the npm registry cannot be reached (${reason}).`);
  throw new Error(`npm ${command} left with ${code}: ${output.trim()}`);
}

/** Copies and installs the named projects below `room`; gives their folders by name. */
export async function install(names, room) {
  await run(`npm pack --ignore-scripts --silent --pack-destination "${room}"`, process.cwd());
  const tarball = join(
    room,
    readdirSync(room).find((file) => file.endsWith('.tgz')),
  );
  const installed = names.map(async (name) => {
    const folder = join(room, name);
    mkdirSync(folder);
    cpSync(join('test/consumers', name), folder, {
      recursive: true,
      filter: (path) => !['node_modules', 'dist'].includes(basename(path)),
    });
    await npm('ci', folder);
    await npm(`install --no-save "${tarball}"`, folder);
    return [name, folder];
  });
  // no folder may go away while another npm still writes
  await Promise.allSettled(installed);
  return Object.fromEntries(await Promise.all(installed));
}
