/** Test-runner reporter: one closing line 'N passed, N failed' that run-all.mjs and any CI can read. */
export function plainReporter() {
  return {
    /** @param {{ sessions: Iterable<any> }} args */
    stop({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        if (session.testResults) countSuite(session.testResults, count);
        // a file that failed to load has no results: that is one failure, not none
        if (session.errors?.length) count.failed++;
      }
      if (count.skipped) console.log(`\n${count.skipped} skipped`);
      console.log(`\n${count.passed} passed, ${count.failed} failed`);
    },
  };
}

function countSuite(suite, count) {
  for (const test of suite.tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) countSuite(inner, count);
}
