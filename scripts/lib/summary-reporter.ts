import type { Reporter, SerializedError, TestModule } from 'vitest/node';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts one file's tests. A file that could not be loaded holds none, and counts as one that failed. */
function countModule(module: TestModule): Counts {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    // A test that was begun and never ended did not pass.
    counts[state === 'pending' ? 'failed' : state] += 1;
  }
  if (counts.failed === 0 && !module.ok()) counts.failed += 1;
  return counts;
}

function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** Ends a run with one plain line, `N passed, N failed`, that is read by people and programs alike. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const { passed, failed, skipped } = sum(modules.map(countModule));
    const line = `${passed} passed, ${failed + unhandledErrors.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    // Other reporters and the teardown of projects write after this hook.
    process.once('exit', () => console.log(line));
  }
}
