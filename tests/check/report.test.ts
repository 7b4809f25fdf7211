import { describe, expect, test } from 'vitest';
import type { PlacedProblem } from '../../src/check/check-content.ts';
import { describeProblem, describeProblems } from '../../src/check/report.ts';

function problem(more: Partial<PlacedProblem> = {}): PlacedProblem {
  return {
    code: 'wrong-value',
    severity: 'error',
    file: 'documents/mali/2019-x.md',
    path: ['tier'],
    message: 'This is wrong.',
    position: { line: 9, column: 7 },
    ...more,
  };
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `name-${index + 1}`);

describe('describeProblem', () => {
  test('tells where, how grave, which kind, and what', () => {
    expect(describeProblem(problem(), 'content')).toBe(
      'content/documents/mali/2019-x.md:9:7  error  wrong-value\n  This is wrong.',
    );
  });

  test('tells what was found, what was meant, what is allowed, and what to do', () => {
    const whole = problem({ found: 'b', allowed: ['a', 'b-b'], cure: 'Write  a\nor    b-b' });
    expect(describeProblem(whole, '../my content')).toMatchInlineSnapshot(`
      "../my content/documents/mali/2019-x.md:9:7  error  wrong-value
        This is wrong. Found: b
        Did you mean “b-b”?
        Allowed: a, b-b.
        Write  a
        or    b-b"
    `);
  });

  test('does not repeat what the sentence says', () => {
    expect(describeProblem(problem({ message: 'There is no “b”.', found: 'b' }), 'content')).not.toContain('Found');
    expect(describeProblem(problem({ message: 'No list has MLI.', found: 'MLI' }), 'content')).not.toContain('Found');
  });

  test('is not misled by a sentence that holds the value by chance', () => {
    const told = describeProblem(problem({ message: 'The first report is that of 2001.', found: '1' }), 'content');
    expect(told).toContain('of 2001. Found: 1');
  });

  test('does not print a list that nobody reads', () => {
    expect(describeProblem(problem({ found: 'x', allowed: numbered(20) }), 'c')).toContain('Allowed: name-1, name-2,');
    expect(describeProblem(problem({ found: 'x', allowed: numbered(21) }), 'c')).toContain(
      'Allowed: 21 names, from name-1 to name-21.',
    );
  });

  test('finds the nearest name of a long list', () => {
    expect(describeProblem(problem({ found: 'nmae-17', allowed: numbered(190) }), 'c')).toContain('“name-17”');
  });

  test('says nothing of a list without entries', () => {
    expect(describeProblem(problem({ found: 'x', allowed: [] }), 'c')).not.toContain('Allowed');
  });
});

const ESCAPE = '\u001b';

describe('what would not show, or what a terminal would obey, is told by its number', () => {
  const told = (more: Partial<PlacedProblem>) => describeProblem(problem(more), 'content');

  test.each([
    ['in a value', { found: `a${ESCAPE}[31mb` }, 'Found: a⟨U+001B⟩[31mb'],
    ['in a sentence', { message: 'There is no “a\u202eb”.' }, 'There is no “a⟨U+202E⟩b”.'],
    ['in the name of a file', { file: 'documents/a\nb.md' }, 'content/documents/a⟨U+000A⟩b.md:9:7'],
    ['in a list', { allowed: ['a\u200bb'] }, 'Allowed: a⟨U+200B⟩b.'],
    ['in a remedy', { cure: 'Name it  a\u2028b' }, 'Name it  a⟨U+2028⟩b'],
    ['in a value of several lines', { found: 'a\nb' }, 'Found: a⟨U+000A⟩b'],
  ])('%s', (_, more, text) => expect(told(more)).toContain(text));

  test('the lines of a remedy stay', () => {
    expect(told({ cure: 'Write\n  a: b' }).split('\n').slice(-2)).toEqual(['  Write', '    a: b']);
  });
});

describe('describeProblems', () => {
  test('tells each in a paragraph, and counts them', () => {
    const warning = problem({ severity: 'warning', code: 'unused-recommendation', message: 'Nobody asks.' });
    expect(describeProblems([problem(), warning, warning], 'content')).toMatchInlineSnapshot(`
      "content/documents/mali/2019-x.md:9:7  error  wrong-value
        This is wrong.

      content/documents/mali/2019-x.md:9:7  warning  unused-recommendation
        Nobody asks.

      content/documents/mali/2019-x.md:9:7  warning  unused-recommendation
        Nobody asks.

      1 error, 2 warnings"
    `);
  });

  test.each([
    [1, 0, '1 error, 0 warnings'],
    [2, 1, '2 errors, 1 warning'],
  ])('%i and %i', (errors, warnings, count) => {
    const list = [...Array(errors).fill(problem()), ...Array(warnings).fill(problem({ severity: 'warning' }))];
    expect(describeProblems(list, 'content').split('\n').at(-1)).toBe(count);
  });
});
