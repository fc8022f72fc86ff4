// What `npm test` says in its last line.
import { describe, expect, test } from "vitest";
import {
  sumOfTallies,
  tallyLine,
  tallyOfStep,
  tallyOfVitest,
  type VitestReport,
} from "../../scripts/tally.ts";

function report(counts: Partial<VitestReport>): VitestReport {
  return {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...counts,
  };
}

describe("a tally", () => {
  test("counts a step as one item", () => {
    expect(tallyOfStep(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(tallyOfStep(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("counts tests one by one", () => {
    const counts = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(tallyOfVitest(report(counts), 1)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  test("counts a file that does not load as a failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
      { status: "passed", assertionResults: [{}] },
    ];
    // One failed test and one file without any.
    expect(tallyOfVitest(report({ numFailedTests: 1, numPassedTests: 1, testResults }), 1).failed).toBe(2);
  });

  test("counts a failure where all tests passed and the run did not", () => {
    expect(tallyOfVitest(report({ numPassedTests: 3 }), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test("counts a failure where there is no report, whatever the exit code", () => {
    expect(tallyOfVitest(null, 0).failed).toBe(1);
    expect(tallyOfVitest(null, 137).failed).toBe(1);
  });

  test("is told in one line, skipped ones only where there are any", () => {
    const sum = sumOfTallies([tallyOfStep(0), { passed: 10, failed: 0, skipped: 0 }]);
    expect(tallyLine(sum)).toBe("11 passed, 0 failed");
    expect(tallyLine({ ...sum, skipped: 2 })).toBe("11 passed, 0 failed, 2 skipped");
  });
});
