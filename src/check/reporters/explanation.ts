import { PROBLEM_KINDS, type ProblemCode } from '../../domain/problem.ts';
import type { ProblemExample } from '../../domain/problem-guide/entry.ts';
import { PROBLEM_GUIDE } from '../../domain/problem-guide.ts';
import { didYouMean } from '../likely-meant.ts';
import type { Paint } from '../report.ts';

/** An editor's terminal is seldom wider, and long lines are hard to read. */
const WIDTH = 96;

function isCode(text: string): text is ProblemCode {
  return Object.hasOwn(PROBLEM_KINDS, text);
}

/** Breaks a text into lines, each begun with two spaces. */
function paragraph(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length > WIDTH - 2) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines.map((line) => `  ${line}`).join('\n');
}

function linesOf(example: ProblemExample, side: 'wrong' | 'right'): string[] {
  return example.kind === 'names' ? [...example[side]] : example[side].split('\n');
}

/**
 * Explains a kind of problem to an editor: what it means, why it matters, what to do, and an example.
 * @throws in words that name the codes where there is none of the name
 */
export function explain(code: string, address: (code: ProblemCode) => string, paint: Paint): string {
  if (!isCode(code)) {
    const codes = Object.keys(PROBLEM_KINDS);
    const question = didYouMean(code, codes);
    throw new Error(
      `There is no kind of problem called “${code}”.${question}\nThe kinds are:\n  ${codes.join('\n  ')}`,
    );
  }
  const { isWarning, why, remedy, example } = PROBLEM_GUIDE[code];
  const severity = isWarning ? 'warning' : 'error';
  const where = example.kind === 'names' ? '' : `, in content/${example.file}`;
  const shown = (side: 'wrong' | 'right', style: 'error' | 'proposal') =>
    linesOf(example, side)
      .map((line) => `    ${paint(style, line)}`)
      .join('\n');
  return [
    `${paint('strong', code)}  ${paint(severity, severity)}`,
    paragraph(PROBLEM_KINDS[code]),
    ...(why ? [`Why it matters\n${paragraph(why)}`] : []),
    `What to do\n${paragraph(remedy)}`,
    `Wrong${where}\n${shown('wrong', 'error')}`,
    `Right\n${shown('right', 'proposal')}`,
    `On the site: ${address(code)}`,
  ].join('\n\n');
}
