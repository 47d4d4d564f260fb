/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 *
 * @typedef {object} TestReport the part of Vitest's JSON report that is read here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults one for each file
 */

/** @type {Counts} */
export const onePassed = { passed: 1, failed: 0, skipped: 0 };
/** @type {Counts} */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 };
/** @type {Counts} */
export const oneSkipped = { passed: 0, failed: 0, skipped: 1 };

/**
 * The counts of a run of Vitest. A file that broke before its tests began counts as one failure, and so
 * does a run that failed for any other reason: a failure is never counted as none.
 * @param {TestReport} report
 * @param {boolean} ok whether Vitest ended well
 * @returns {Counts}
 */
export function countTests(report, ok) {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return {
    passed: report.numPassedTests,
    failed: ok ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests
  };
}

/**
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export function sumCounts(counts) {
  return counts.reduce((sum, { passed, failed, skipped }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
    skipped: sum.skipped + skipped
  }));
}

/**
 * @param {Counts} counts
 * @returns {string} such as `214 passed, 0 failed, 2 skipped`; without the skipped where there are none
 */
export function sayCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
