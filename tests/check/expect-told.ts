import { expect } from 'vitest';
import type { CheckResult } from '../../src/check/check-content.ts';
import { describeProblems } from '../../src/check/report.ts';

/** Signs that a terminal would obey or not show. */
const UNPRINTED = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]--\n]/v;

/** What a program says of itself, and no editor can use. */
const STACK =
  /^\s+at .*:\d+:\d+\)?$|node:internal|\b(?:Type|Range|Reference|Syntax)Error\b|\[object |\.ts:\d+|\bundefined\b|\bNaN\b/m;

/**
 * Holds what a check found against what is due to every editor: a file, a line, a message, and nothing that a terminal would obey.
 * @param quoted whether the input itself may hold what looks like the words of a program
 */
export function expectTold({ problems }: Pick<CheckResult, 'problems'>, quoted = false): void {
  for (const { file, position, message, code } of problems) {
    expect(file, code).not.toBe('');
    expect(position.line, `${file} ${message}`).toBeGreaterThanOrEqual(1);
    expect(position.column, `${file} ${message}`).toBeGreaterThanOrEqual(1);
    expect(message.trim(), file).not.toBe('');
  }
  const report = describeProblems(problems, 'content');
  expect(UNPRINTED.exec(report)).toBeNull();
  if (!quoted) expect(STACK.exec(report)?.[0]).toBeUndefined();
  // A problem is told in some lines, however large the value is.
  expect(report.length).toBeLessThan(5000 + problems.length * 5000);
}
