import { countTodos } from '../check/raw-text.ts';
import type { DraftedDocument, DraftedItem } from './draft.ts';
import { type Finding, quoted } from './findings.ts';
import { SURE, scoreText } from './match-demands.ts';

/** Where a draft was written, as the editor knows the paths. */
export interface Written {
  /** The file that was imported. */
  from: string;
  draft: string;
  /** Where it belongs when it is done. */
  published: string;
  text: string;
}

function findingLine(name: string, { value, reason }: Finding<unknown>): string {
  return `  ${name.padEnd(10)} ${String(value ?? 'TODO').padEnd(22)}  ${reason}`;
}

function itemLine({ text, matches: [best], proposed }: DraftedItem, index: number): string {
  const number = String(index + 1).padStart(3);
  if (!best) return `${number}  new?  ${(proposed?.id ?? '').padEnd(40)} ${quoted(text, 60)}`;
  const doubt = best.score >= SURE ? ' ' : '?';
  return `${number}  ${scoreText(best.score)}${doubt} ${best.demand.id.padEnd(40)} ${quoted(text, 60)}`;
}

/** The lines of a draft that say TODO, each with its number. */
function todoLines(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, i) => (countTodos(line) > 0 ? [`${String(i + 1).padStart(5)}  ${line.trim().slice(0, 100)}`] : []));
}

function itemsPart({ items, shape, heading, tooMany }: DraftedDocument): string[] {
  if (tooMany) {
    return [
      `Recommendations: a list of ${tooMany} items was found, more than any source asks. None was taken: import the part you need.`,
    ];
  }
  if (items.length === 0) return ['Recommendations: no list of them was found.'];
  const from = heading ? `, below ${quoted(heading, 60)}` : '';
  return [
    `Recommendations: ${items.length}, from ${shape}${from}. The score says how often such a match is right.`,
    ...items.map(itemLine),
  ];
}

/** Tells an editor what was recognised of a source and why, what is left to do, and what comes next. */
export function describeImport(drafted: DraftedDocument, { from, draft, published, text }: Written): string {
  const { figures, leftOut, progress } = drafted;
  const optional = (name: string, finding: Finding<unknown>) =>
    finding.value === undefined && !finding.isOpen ? [] : [findingLine(name, finding)];
  const todos = todoLines(text);
  return [
    `${from} → ${draft}`,
    '',
    'Recognised, and why:',
    findingLine('type', drafted.type),
    findingLine('publisher', drafted.publisher),
    findingLine('published', drafted.published),
    findingLine('language', drafted.language),
    ...optional('edition', drafted.edition),
    ...optional('tier', drafted.tier),
    ...optional('covers', drafted.covers),
    findingLine('title', drafted.sourceTitle),
    findingLine('url', drafted.address),
    ...optional('via', drafted.via),
    findingLine('encoding', drafted.encoding),
    ...(leftOut.length > 0 ? ['', `Left out: ${[...new Set(leftOut.map(({ what }) => what))].join('; ')}.`] : []),
    '',
    ...itemsPart(drafted),
    '',
    `Figures: ${figures.length === 0 ? 'no sentence seems to give one.' : `${figures.length} proposed, each with its sentence.`}`,
    ...(progress.length > 0
      ? [
          `Progress: ${progress.length === 1 ? 'one sentence' : `${progress.length} sentences`} may report some, below the fields of the draft.`,
        ]
      : []),
    '',
    `Left to do, ${todos.length} lines of ${draft}:`,
    ...todos,
    '',
    'Next:',
    `  1. Open ${draft} and fill in what is left.`,
    '  2. npm run check -- --drafts',
    `  3. When nothing is left, move it to ${published}`,
  ].join('\n');
}
