// Runs the browser tests in Firefox or WebKitGTK. Where the engine is not installed it says so and leaves with 0: both
// are extra witnesses, and Chromium is the one that everybody has.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { onPath } from './find-browser.mjs';

const MINUTES = 60_000;
const [engine, ...options] = process.argv.slice(2);

/** The firefox to use, by FIREFOX_PATH or on the PATH. */
function firefox() {
  const path = process.env.FIREFOX_PATH ?? onPath(['firefox-esr', 'firefox']);
  return path && existsSync(path) ? path : undefined;
}

/** WebKitGTK's own small browser: Debian keeps it beside the library, by architecture and version. */
function miniBrowser() {
  if (process.env.MINIBROWSER_PATH) return process.env.MINIBROWSER_PATH;
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib').filter((name) => name.includes('-linux-')) : [];
  return folders
    .flatMap((folder) => ['4.1', '6.0', '4.0'].map((version) => join('/usr/lib', folder, `webkit2gtk-${version}`, 'MiniBrowser')))
    .find((path) => existsSync(path));
}

function skip(what) {
  console.log(`Skipped: ${what}. Nothing was tested in ${engine}.`);
  process.exit(0);
}

/** Runs the test runner to its end, or stops it after ten minutes; gives its exit code. */
function runTests(env) {
  return new Promise((done) => {
    const runner = join('node_modules', '@web', 'test-runner', 'dist', 'bin.js');
    const child = spawn(process.execPath, [runner, '--config', `test/config/wtr.${engine}.config.mjs`, ...options], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), 10 * MINUTES);
    child.on('close', (code) => {
      clearTimeout(timer);
      done(code ?? 1);
    });
  });
}

function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Whether somebody listens on a port. */
function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => done(true)).on('error', () => done(false));
    socket.on('close', () => socket.destroy());
    socket.on('connect', () => socket.end());
  });
}

async function waitFor(port, driver) {
  const end = Date.now() + MINUTES / 2;
  while (Date.now() < end && driver.exitCode === null) {
    if (await answers(port)) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error('WebKitWebDriver did not start. Try: xvfb-run -a dbus-run-session -- WebKitWebDriver --port=5444');
}

async function inFirefox() {
  const path = firefox();
  if (!path) skip('Firefox is not installed (Debian: firefox-esr) and FIREFOX_PATH names none');
  return runTests({ FIREFOX_PATH: path });
}

async function inWebKit() {
  const missing = ['WebKitWebDriver', 'xvfb-run', 'dbus-run-session'].filter((name) => !onPath([name]));
  const browser = miniBrowser();
  if (!browser) missing.push('MiniBrowser');
  if (missing.length) skip(`${missing.join(', ')} not found (Debian: webkit2gtk-driver, xvfb, dbus)`);

  const port = await freePort();
  const session = ['-a', 'dbus-run-session', '--', 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'];
  // a process group of its own, so that the display and the bus end together with the driver
  const driver = spawn('xvfb-run', session, { stdio: 'ignore', detached: true });
  const stop = () => {
    try {
      process.kill(-driver.pid, 'SIGTERM');
    } catch {
      // it has already ended
    }
  };
  process.on('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
  await waitFor(port, driver);
  return runTests({ WEBKIT_DRIVER_PORT: String(port), MINIBROWSER_PATH: browser });
}

const engines = { firefox: inFirefox, webkit: inWebKit };
if (!engines[engine]) throw new Error(`Name an engine: ${Object.keys(engines).join(' or ')}`);
process.exit(await engines[engine]());
