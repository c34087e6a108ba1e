// The peers live in a folder of their own, so that nobody who works on Brücke has to install them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../peers/', import.meta.url));
const load = createRequire(`${folder}package.json`);

/** Where the packages of the peers lie. */
export const peerFolder = `${folder}node_modules/`;

/** Exact versions by name. */
export const versions = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).dependencies;

const installed = (name) => {
  const file = `${folder}node_modules/${name}/package.json`;
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === versions[name];
};

/** Installs the peers where they are missing, and gives the names of those that are missing still. */
export function installPeers() {
  const missing = () => Object.keys(versions).filter((name) => !installed(name));
  if (missing().length) {
    console.log('Installing the peers into test/bench/peers (once) …');
    spawnSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=silent', { shell: true, cwd: folder, stdio: 'inherit' });
  }
  return missing();
}

/** The module `name`, in the peers' own version. */
export function peer(name) {
  const module = load(name);
  return module.default ?? module;
}
