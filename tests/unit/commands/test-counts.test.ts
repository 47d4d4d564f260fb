import { describe, expect, test } from 'vitest';
import {
  countTests,
  onePassed,
  oneSkipped,
  sayCounts,
  sumCounts
} from '../../../src/commands/test-counts.js';

const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }]
};

describe('the counts of a test run', () => {
  test('are those of the report, with todos among the skipped', () => {
    const counts = countTests({ ...report, numPendingTests: 2, numTodoTests: 1 }, true);
    expect(counts).toEqual({ passed: 5, failed: 0, skipped: 3 });
  });

  test('have one failure for a file that broke before its tests began', () => {
    const testResults = [
      ...report.testResults,
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] }
    ];
    expect(countTests({ ...report, numFailedTests: 1, testResults }, false).failed).toBe(2);
  });

  test('have a failure wherever the run failed', () => {
    expect(countTests(report, false).failed).toBe(1);
  });

  test('are said in one line', () => {
    expect(sayCounts(sumCounts([countTests(report, true), onePassed]))).toBe('6 passed, 0 failed');
    expect(sayCounts(sumCounts([onePassed, oneSkipped]))).toBe('1 passed, 0 failed, 1 skipped');
  });
});
