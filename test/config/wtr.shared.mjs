// What the browser tests share in all three engines.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { mediaPlugin } from '../scripts/media-plugin.mjs';
import { plainReporter } from '../scripts/plain-reporter.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

export default {
  rootDir: root,
  files: 'test/browser/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: 2,
  // a file with axe in many states takes a minute alone, and more beside others
  testsFinishTimeout: 300_000,
  plugins: [a11ySnapshotPlugin(), mediaPlugin(), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  reporters: [defaultReporter(), plainReporter()],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  // the development build of lit is on purpose: its warnings about our own elements are wanted
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
