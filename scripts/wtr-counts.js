// Prints `<engine>: N passed, N failed` per engine and fails a run in which an engine ran no test.
export const countsReporter = () => ({
  onTestRunFinished({ sessions }) {
    const counts = new Map();
    for (const session of sessions) {
      const count = counts.get(session.browser.name) ?? { passed: 0, failed: 0 };
      counts.set(session.browser.name, count);
      const walk = (suite) => {
        for (const test of suite.tests) {
          if (test.skipped)
            count.failed++; // skipped tests count as failed
          else if (test.passed) count.passed++;
          else count.failed++;
        }
        suite.suites.forEach(walk);
      };
      if (session.testResults) walk(session.testResults);
      const ran = session.testResults?.tests.length || session.testResults?.suites.length;
      if (!session.passed && !ran) count.failed++; // for example after an import error
    }
    for (const [engine, { passed, failed }] of counts)
      console.log(`${engine}: ${passed} passed, ${failed} failed`);
    if ([...counts.values()].some(({ passed }) => !passed) || !counts.size) process.exitCode = 1;
  },
});
