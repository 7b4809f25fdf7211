import { describe, expect, test } from 'vitest';
import type { CheckResult, PlacedProblem } from '../../src/check/check-content.ts';
import { type Paint, PLAIN, type Reporter } from '../../src/check/report.ts';
import { explain } from '../../src/check/reporters/explanation.ts';
import { github } from '../../src/check/reporters/github.ts';
import { json } from '../../src/check/reporters/json.ts';
import { terminal } from '../../src/check/reporters/terminal.ts';
import { workflowCommand } from '../../src/check/reporters/workflow-command.ts';
import { PROBLEM_KINDS, type ProblemCode } from '../../src/domain/problem.ts';

const ERROR: PlacedProblem = {
  code: 'unknown-publisher',
  severity: 'error',
  file: 'documents/mali/2019-x.md',
  path: ['publisher'],
  message: 'There is no publisher “us-embasy-mali”.',
  found: 'us-embasy-mali',
  allowed: ['us-embassy-mali', 'us-state-department'],
  cure: 'Use one of them, or add the publisher\nto content/publishers.yaml.',
  position: { line: 9, column: 7 },
};

const WARNING: PlacedProblem = {
  code: 'unused-recommendation',
  severity: 'warning',
  file: 'recommendations/mali.yaml',
  path: ['a'],
  message: 'No document asks “a”.',
  position: { line: 3, column: 1 },
};

const JUDGED = { placements: 5, countries: 2, runs: 1, withoutWaiver: 0 } as CheckResult['judged'];
const DRAFTS = [
  { file: 'drafts/documents/mali/2025-a.md', todos: 13 },
  { file: 'drafts/documents/mali/2025-b.md', todos: 1 },
];

const explains = (code: ProblemCode) => `/editors/problems/#${code}`;

/** Colours as words. */
const TAGS: Paint = (style, text) => `<${style}>${text}</${style}>`;

function report(
  reporter: Reporter,
  result: Partial<CheckResult> = {},
  { drafts = false, paint = PLAIN, folder = 'content' } = {},
): string {
  const whole = { problems: [ERROR, WARNING], files: 17, judged: JUDGED, drafts: [], ...result };
  return reporter(whole, { folder, drafts, explains, paint });
}

describe('terminal', () => {
  test('tells each problem, counts them, and says where to read more', () => {
    expect(report(terminal)).toMatchInlineSnapshot(`
      "content/documents/mali/2019-x.md:9:7  error  unknown-publisher
        There is no publisher “us-embasy-mali”.
        Did you mean “us-embassy-mali”?
        Allowed: us-embassy-mali, us-state-department.
        Use one of them, or add the publisher
        to content/publishers.yaml.

      content/recommendations/mali.yaml:3:1  warning  unused-recommendation
        No document asks “a”.

      1 error, 1 warning
      For more, with an example:  npm run check -- --explain unknown-publisher"
    `);
  });

  test('draws what helps to find one’s way, and nothing else', () => {
    expect(report(terminal, {}, { paint: TAGS })).toMatchInlineSnapshot(`
      "<strong>content/documents/mali/2019-x.md:9:7</strong>  <error>error</error>  <quiet>unknown-publisher</quiet>
        There is no publisher “us-embasy-mali”.
        Did you mean “<proposal>us-embassy-mali</proposal>”?
        Allowed: us-embassy-mali, us-state-department.
        Use one of them, or add the publisher
        to content/publishers.yaml.

      <strong>content/recommendations/mali.yaml:3:1</strong>  <warning>warning</warning>  <quiet>unused-recommendation</quiet>
        No document asks “a”.

      1 error, 1 warning
      For more, with an example:  npm run check -- --explain unknown-publisher"
    `);
  });

  test('tells warnings, and that nothing is wrong', () => {
    expect(report(terminal, { problems: [WARNING] })).toMatchInlineSnapshot(`
      "content/recommendations/mali.yaml:3:1  warning  unused-recommendation
        No document asks “a”.

      0 errors, 1 warning
      17 files of content, no errors.
      Judged by the law of their time: 5 placements of 2 countries, 1 run on the Watch List; 0 lack a note of a waiver."
    `);
  });

  test.each([
    [false, '2 drafts, 14 TODO left: the site shows none of them. To check them too:  npm run check -- --drafts'],
    [true, '2 drafts, 14 TODO left: judged as though they stood in their places.'],
  ])('ends with the drafts, judged: %s', (drafts, line) => {
    expect(report(terminal, { drafts: DRAFTS }, { drafts }).split('\n').at(-1)).toBe(line);
    expect(report(terminal, { problems: [], drafts: DRAFTS }, { drafts }).split('\n')).toHaveLength(3);
  });

  test('says nothing of drafts where there are none', () => {
    expect(report(terminal, { problems: [] })).toBe(
      '17 files of content, no errors.\nJudged by the law of their time: 5 placements of 2 countries, 1 run on the Watch List; 0 lack a note of a waiver.',
    );
  });
});

describe('github', () => {
  test('tells each problem in a workflow command of one line', () => {
    expect(report(github)).toMatchInlineSnapshot(`
      "::error file=content/documents/mali/2019-x.md,line=9,col=7,title=unknown-publisher::There is no publisher “us-embasy-mali”.%0ADid you mean “us-embassy-mali”?%0AAllowed: us-embassy-mali, us-state-department.%0AUse one of them, or add the publisher%0Ato content/publishers.yaml.%0AMore: npm run check -- --explain unknown-publisher
      ::warning file=content/recommendations/mali.yaml,line=3,col=1,title=unused-recommendation::No document asks “a”.%0AMore: npm run check -- --explain unused-recommendation
      1 error, 1 warning"
    `);
  });

  test.each([
    ['a percent sign', { message: '100% wrong.' }, '::100%25 wrong.'],
    ['a colon and a comma in a sentence', { message: 'a: b, c' }, '::a: b, c Found'],
    ['a colon and a comma in a name', { file: 'documents/a:b,c.md' }, 'file=content/documents/a%3Ab%2Cc.md,line=9'],
    ['a line break in a name', { file: 'documents/a\n::error::b.md' }, 'file=content/documents/a⟨U+000A⟩%3A%3Aerror'],
    ['a return in a sentence', { message: 'a\rb' }, '::a⟨U+000D⟩b Found'],
    ['a line break in a remedy', { cure: 'a\n::stop-commands::x' }, '%0Aa%0A::stop-commands::x%0A'],
  ])('%s cannot end the command', (_, more, text) => {
    const lines = report(github, { problems: [{ ...ERROR, ...more }] }).split('\n');
    expect(lines).toEqual([expect.stringContaining(text), '1 error, 0 warnings']);
  });

  test('leads to the page that explains a kind of problem, where its address is known', () => {
    const whole = { problems: [WARNING], files: 1, judged: JUDGED, drafts: [] };
    const context = { folder: 'content', drafts: false, explains: () => 'https://example.org/#x', paint: PLAIN };
    expect(github(whole, context)).toContain('No document asks “a”.%0AMore: https://example.org/#x\n');
  });

  test('never draws', () => {
    expect(report(github, {}, { paint: TAGS })).not.toContain('<strong>');
  });
});

test('a workflow command stays one line with its properties apart, whatever they hold', () => {
  const sign = 'a%:,\r\nb';
  const [data, property] = ['a%25:,%0D%0Ab', 'a%25%3A%2C%0D%0Ab'];
  expect(workflowCommand({ kind: 'notice', file: sign, line: 2, column: 7, title: sign, text: sign })).toBe(
    `::notice file=${property},line=2,col=7,title=${property}::${data}`,
  );
});

describe('json', () => {
  test('is one object with everything that is known', () => {
    expect(report(json, { drafts: DRAFTS.slice(0, 1) })).toMatchInlineSnapshot(`
      "{
        "counts": {
          "files": 17,
          "errors": 1,
          "warnings": 1
        },
        "judged": {
          "placements": 5,
          "countries": 2,
          "runs": 1,
          "withoutWaiver": 0
        },
        "drafts": [
          {
            "file": "drafts/documents/mali/2025-a.md",
            "todos": 13
          }
        ],
        "problems": [
          {
            "code": "unknown-publisher",
            "severity": "error",
            "file": "content/documents/mali/2019-x.md",
            "line": 9,
            "column": 7,
            "message": "There is no publisher “us-embasy-mali”.",
            "found": "us-embasy-mali",
            "allowed": [
              "us-embassy-mali",
              "us-state-department"
            ],
            "didYouMean": "us-embassy-mali",
            "cure": "Use one of them, or add the publisher\\nto content/publishers.yaml.",
            "explains": "/editors/problems/#unknown-publisher"
          },
          {
            "code": "unused-recommendation",
            "severity": "warning",
            "file": "content/recommendations/mali.yaml",
            "line": 3,
            "column": 1,
            "message": "No document asks “a”.",
            "explains": "/editors/problems/#unused-recommendation"
          }
        ]
      }"
    `);
  });

  test('tells what does not show by its number', () => {
    const found = { ...ERROR, found: 'a\u001b\u202eb', message: 'Wrong.' };
    expect(JSON.parse(report(json, { problems: [found] })).problems[0].found).toBe('a⟨U+001B⟩⟨U+202E⟩b');
  });
});

describe('explain', () => {
  test('tells what a kind of problem means, why it matters, what to do, and an example', () => {
    expect(explain('repeated-report', explains, PLAIN)).toMatchInlineSnapshot(`
      "repeated-report  error

        One document reports on one demand twice for the same date and voice.

      Why it matters
        Of two reports for one day, from one voice, nobody could tell which one holds.

      What to do
        Join the two notes into one. If they are two words, say of one of them whose it is (by), or
        for which date it is true (as-of).

      Wrong, in content/documents/arcadia/2010-interim-assessment.md
            - recommendation: train-magistrates
              status: in-progress
              note: The government speaks of a course for ten magistrates.

      Right
            - recommendation: train-magistrates
              status: in-progress
              by: government
              note: The government speaks of a course for ten magistrates.

      On the site: /editors/problems/#repeated-report"
    `);
  });

  test('tells names of files as an example', () => {
    expect(explain('names-alike', explains, PLAIN)).toMatchInlineSnapshot(`
      "names-alike  error

        Two files whose names differ by capitals alone: many computers take them for one.

      Why it matters
        On Windows and on most Macs one of the two would replace the other.

      What to do
        Keep the one in small letters. If both are needed, give one of them another name.

      Wrong
          documents/arcadia/2009-tip-report.md
          documents/arcadia/2009-TIP-report.md

      Right
          documents/arcadia/2009-tip-report.md

      On the site: /editors/problems/#names-alike"
    `);
  });

  test('says what is only a warning', () => {
    expect(explain('dropped-country', explains, TAGS)).toMatch(
      /^<strong>dropped-country<\/strong> {2}<warning>warning<\/warning>\n/,
    );
  });

  test.each(Object.keys(PROBLEM_KINDS))('%s fits an editor’s terminal', (code) => {
    const lines = explain(code, explains, PLAIN).split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  test.each([
    [
      'wrong-valeu',
      'There is no kind of problem called “wrong-valeu”. Did you mean “wrong-value”?\nThe kinds are:\n  ',
    ],
    ['Wrong Value', 'Did you mean “wrong-value”?'],
    ['constructor', 'There is no kind of problem called “constructor”.\nThe kinds are:\n  unreadable-file\n'],
  ])('%s is none', (code, text) => {
    expect(() => explain(code, explains, PLAIN)).toThrow(text);
  });
});
