// Finds a Chromium: CHROME_PATH, an installed one, else the one carried by @sparticuz/chromium (Linux x64).
// BROWSER_SOURCE=npm skips the installed ones.
import { existsSync, mkdirSync } from 'node:fs';
import { arch, homedir, platform } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const ON_LINUX = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const ON_MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing'];
const ON_WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Flags that make a browser start in a container, and stay silent on the network. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The first of these programs that lies on the PATH.
 * @param {string[]} names
 * @returns {string | undefined}
 */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** @returns {string | undefined} */
function installed() {
  if (platform() === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => ON_MAC.map((n) => join(folder, `${n}.app/Contents/MacOS/${n}`))).find((path) => existsSync(path));
  }
  if (platform() === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter((f) => f !== undefined);
    return folders.flatMap((folder) => ON_WINDOWS.map((path) => join(folder, path))).find((path) => existsSync(path));
  }
  return onPath(ON_LINUX);
}

/**
 * The package unpacks into os.tmpdir(), which may be small or mounted noexec: a folder of this checkout is neither.
 * It brings its own NSS and expat only where it believes to be on AWS Lambda.
 */
async function unpacked() {
  const folder = resolve('node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    delete process.env.AWS_LAMBDA_JS_RUNTIME;
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * To be called from the root of the checkout, as npm scripts are.
 * @returns {Promise<{ path: string, source: string }>}
 */
export async function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH is ${wanted}, but there is no such file.`);
    return { path: wanted, source: 'CHROME_PATH' };
  }
  const own = process.env.BROWSER_SOURCE === 'npm' ? undefined : installed();
  if (own) return { path: own, source: 'installed' };
  if (platform() === 'linux' && arch() === 'x64') return { path: await unpacked(), source: '@sparticuz/chromium' };
  throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROME_PATH.');
}
