import { expect, onTestFinished } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { describeProblem } from '../../../src/check/report.ts';
import { ContentCopy } from '../content-copy.ts';

export const REPORT = 'documents/arcadia/2009-tip-report.md';
export const INTERIM = 'documents/arcadia/2010-interim-assessment.md';
export const AGREEMENT = 'documents/arcadia/2010-border-agreement.md';
export const MDX = 'documents/borduria/2003-tip-report.mdx';

/**
 * Damages sound content and checks it.
 * @param expected code, file and line of every problem that is to be found, in the order of the report
 * @returns the report
 */
export function told(expected: readonly string[], damage: (content: ContentCopy) => void): string {
  const content = new ContentCopy();
  onTestFinished(() => content.discard());
  damage(content);
  const { problems } = checkContent(content.root);
  expect(problems.map(({ code, file, position }) => `${code} ${file}:${position.line}`)).toEqual(expected);
  return `\n${problems.map((problem) => describeProblem(problem, 'content')).join('\n')}\n`;
}
