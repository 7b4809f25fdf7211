import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { checkContent, type PlacedProblem } from '../../src/check/check-content.ts';
import { describeProblem } from '../../src/check/report.ts';
import { DOCUMENTS } from './mutations/documents.ts';
import { EDITIONS } from './mutations/editions.ts';
import { FILES } from './mutations/files.ts';
import { FORMS } from './mutations/forms.ts';
import { type Mutation, RealContent } from './mutations/real-content.ts';
import { REFERENCES } from './mutations/references.ts';

// Each is a whole check, and the machine may be busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

const MUTATIONS: readonly Mutation[] = [...DOCUMENTS, ...REFERENCES, ...FILES, ...FORMS, ...EDITIONS];

const content = new RealContent();

/** A problem without its place: what was there before may stand on another line now. */
const inWords = ({ code, file, message }: PlacedProblem) => [code, file, message].join('\n');

const before = new Set(checkContent(content.root).problems.map(inWords));

let found = 0;

afterEach(() => content.restore());

afterAll(() => {
  content.discard();
  console.log(`${found} of ${MUTATIONS.length} kinds of damage to the content found.`);
});

describe('damage to the content of this repository', () => {
  test('is of kinds enough, each called by its own name', () => {
    expect(MUTATIONS.length).toBeGreaterThan(100);
    expect(new Set(MUTATIONS.map(({ name }) => name)).size).toBe(MUTATIONS.length);
  });

  test.each(MUTATIONS)('$code: $name', ({ code, damage, also = [] }) => {
    const { file, line } = damage(content);
    const problems = checkContent(content.root).problems.filter((problem) => !before.has(inWords(problem)));
    const told = problems.map((problem) => `${problem.code} ${problem.file}:${problem.position.line}`);
    expect(told).toContain(`${code} ${file}:${line}`);
    expect(problems.filter((problem) => ![code, ...also].includes(problem.code)).map(inWords)).toEqual([]);

    const problem = problems.find((one) => one.code === code && one.file === file && one.position.line === line)!;
    expect(problem.cure || problem.allowed?.length, 'says how to mend it').toBeTruthy();
    expect(describeProblem(problem, 'content')).toMatch(new RegExp(`^content/[^\\n]+:${line}:\\d+ `));
    found += 1;
  });
});
