import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Runs a command in a folder; gives its exit code and everything it wrote. */
export function outcome(command, cwd) {
  return new Promise((done, failed) => {
    // one string for the shell: npm and npx are .cmd files on Windows
    const child = spawn(command, { cwd, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', failed).on('close', (code) => done({ code, output }));
  });
}

/** Runs a command that must succeed. */
export async function run(command, cwd) {
  const { code, output } = await outcome(command, cwd);
  if (code !== 0) throw new Error(`${command} left with ${code}: ${output.trim()}`);
}

/** What a city does without a bundler: its page, and the files of the package beside it. */
export function copyEmbed(folder) {
  for (const own of ['index.html', 'src']) cpSync(join(folder, own), join(folder, 'dist', own), { recursive: true });
  cpSync(join(folder, 'node_modules/bruecke/dist/embed'), join(folder, 'dist/bruecke/embed'), { recursive: true });
}
