import { type Mark, type Marks, marksBeside } from './marks.ts';
import type { PlanRow } from './plan.ts';

/** What the file of a language is written with. */
export interface MarkdownWords {
  lead: string;
  asked: string;
  status: string;
  standing: string;
  page: string;
  responsible: string;
  deadline: string;
  indicator: string;
  note: string;
  /** Above marks on demands that no longer stand on the page. */
  left: string;
  /** What stands between a name and its value, with its space: “: ”. */
  colon: string;
}

/** What stands above the plan. */
export interface PlanHead {
  title: string;
  /** One line each: as of when, where it was taken from, under which licence. */
  about: readonly string[];
}

/** Keeps signs of a text from being read as signs of Markdown. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+=])(?=[-=\s]|$)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2');
}

/** An address as a link holds it. */
function link(words: string, address: string): string {
  return address === '' ? plain(words) : `[${plain(words)}](<${address.replace(/[<>]/g, encodeURIComponent)}>)`;
}

function groupBy(rows: readonly PlanRow[], column: 'addressee' | 'paradigm'): Map<string, PlanRow[]> {
  const groups = new Map<string, PlanRow[]>();
  for (const row of rows) groups.set(row[column], [...(groups.get(row[column]) ?? []), row]);
  return groups;
}

const DEEPER = '    ';

/** A demand and what a plan says of it; a note of several lines stays within its entry. */
function entry(
  title: string,
  facts: readonly [name: string, value: string][],
  isTicked: boolean,
  colon: string,
): string {
  const lines = facts.map(([name, value]) => `${DEEPER}- ${`${name}${colon}${value}`.trimEnd()}`);
  return [`- [${isTicked ? 'x' : ' '}] **${plain(title)}**`, ...lines].join('\n');
}

function noteLines(mark: Mark | undefined): string {
  return plain(mark?.note.trimEnd() ?? '').replaceAll('\n', `\\\n${DEEPER}  `);
}

function demandEntry(row: PlanRow, mark: Mark | undefined, words: MarkdownWords): string {
  const status =
    row.source === '' ? plain(row.status) : `${plain(row.status)} (${link(row.source, row.sourceAddress)})`;
  return entry(
    row.demand,
    [
      [words.asked, plain(row.asked)],
      [words.standing, plain(row.standing)],
      [words.status, status],
      [words.page, `<${row.page}>`],
      [words.responsible, ''],
      [words.deadline, ''],
      [words.indicator, ''],
      [words.note, noteLines(mark)],
    ],
    mark?.isTicked ?? false,
    words.colon,
  );
}

/**
 * Writes the skeleton of an action plan: by addressee, then by P, each demand with who asked it, how it stands, and empty
 * lines to fill in.
 */
export function planMarkdown(head: PlanHead, rows: readonly PlanRow[], marks: Marks, words: MarkdownWords): string {
  const left = [...marksBeside(rows, marks).values()];
  const parts = [
    `# ${plain(head.title)}`,
    head.about.join('\\\n'),
    words.lead,
    ...[...groupBy(rows, 'addressee')].flatMap(([addressee, asked]) => [
      `## ${plain(addressee)}`,
      ...[...groupBy(asked, 'paradigm')].flatMap(([paradigm, demands]) => [
        `### ${plain(paradigm)}`,
        ...demands.map((row) => demandEntry(row, marks.get(row.id), words)),
      ]),
    ]),
    ...(left.length > 0 ? [`## ${words.left}`] : []),
    ...left.map((mark) => entry(mark.title, [[words.note, noteLines(mark)]], mark.isTicked, words.colon)),
  ];
  return `${parts.join('\n\n')}\n`;
}
