// `npm test`: builds, then runs every suite that a contributor must pass, and adds their counts up.
// Each suite closes with a line 'N passed, N failed'; so does this.
import { spawn } from 'node:child_process';

const STEPS = [
  { name: 'build', script: 'build', prepares: true },
  { name: 'unit and data', script: 'test:unit' },
  { name: 'browser', script: 'test:browser' },
  { name: 'demo', script: 'demo:build', prepares: true },
  { name: 'end to end', script: 'test:e2e' },
];

/** Runs an npm script, shows its output as it comes, and gives the last counts that it printed. */
function run(script) {
  return new Promise((done) => {
    // one string for the shell: npm is a .cmd file on Windows
    const child = spawn(`npm run --silent ${script}`, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    let counts;
    let line = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      const lines = (line + chunk).split('\n');
      line = lines.pop() ?? '';
      for (const text of lines) {
        const found = /^(\d+) passed, (\d+) failed/.exec(text);
        if (found) counts = { passed: Number(found[1]), failed: Number(found[2]) };
      }
    });
    child.on('close', (code) => done({ code: code ?? 1, counts }));
  });
}

/** What a step counts for, and why it failed where the counts do not say it. */
function judge(step, { code, counts }) {
  if (step.prepares) return { passed: 0, failed: code === 0 ? 0 : 1, note: code === 0 ? '' : 'broke off' };
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  if (passed + failed === 0) return { passed, failed: 1, note: 'ran nothing' };
  // a runner may fail although every test passed, as for an error outside of them
  if (failed === 0 && code !== 0) return { passed, failed: 1, note: `left with code ${code}` };
  return { passed, failed, note: '' };
}

const results = [];
for (const step of STEPS) {
  console.log(`\n== ${step.name} (npm run ${step.script})`);
  const start = performance.now();
  const result = judge(step, await run(step.script));
  results.push({ ...step, ...result, seconds: (performance.now() - start) / 1000 });
  // what follows would test an older build
  if (step.prepares && result.failed) break;
}

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
const rest = STEPS.slice(results.length).map((step) => step.name);
console.log('\n== results');
for (const { name, prepares, passed, failed, seconds, note } of results) {
  const counts = prepares ? (failed ? 'failed' : 'done') : `${passed} passed, ${failed} failed`;
  console.log(`${name.padEnd(14)} ${counts.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${note}`.trimEnd());
}
if (rest.length) console.log(`not run: ${rest.join(', ')}`);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') ? 1 : 0);
