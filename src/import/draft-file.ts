import { Document, type Node, type Pair, Scalar, type YAMLMap } from 'yaml';
import { strangeSigns } from '../domain/strange-sign.ts';
import { type LocalText, localise } from '../domain/text.ts';
import type { DraftedDocument, DraftedItem } from './draft.ts';
import type { Finding } from './findings.ts';
import { SURE, scoreText } from './match-demands.ts';

/** Stands wherever a human must decide. The check tells every one, and no draft that has one can be published. */
const TODO = 'TODO';

/** One item may hold two demands; then two matches reach this score. */
const BOTH = 0.3;

/** Width of comments, so that they can be read beside the fields. */
const WIDTH = 110;

/** So much of the source stands below the fields, for whoever writes the summary. */
const LONGEST_AID = 30_000;

const GUARD =
  'TODO when all else is done: take out this line and all other comments. Those with #| hold words of the source, which may not be published.';

/** Letters of a word that pass for Latin ones. */
const NOT_LATIN = /[^\p{Script=Latin}\p{M}]/gu;

/** A text as it may stand in a file of the content: on one line, without signs that do not show or pass for others. */
function visible(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const strange = strangeSigns(line);
  if (strange.length === 0) return line;
  let sound = '';
  let end = 0;
  for (const { sign, index, word } of strange) {
    const start = word === undefined ? index : index - word.indexOf(sign);
    // A word with a sign that does not show is looked at again without it.
    if (start < end) continue;
    sound += `${line.slice(end, start)}${word?.replace(NOT_LATIN, '?') ?? ''}`;
    end = start + (word ?? sign).length;
  }
  return visible(`${sound}${line.slice(end)}`);
}

/**
 * Words of the source in lines of a comment, each begun with the stroke by which the check knows them.
 * @param indent of the lines after the first
 */
function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of visible(text).split(' ')) {
    if (line !== '' && line.length + word.length > WIDTH) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((words) => `| ${words}`).join('\n');
}

function english(text: LocalText): string {
  return localise(text, 'en').text;
}

/** A value with a comment behind it. */
function remarked(value: unknown, remark: string | undefined): Scalar {
  const scalar = new Scalar(value);
  if (remark) scalar.comment = ` ${visible(remark)}`;
  return scalar;
}

/** A value that was recognised, or `TODO` with what was seen. */
function found({ value, reason }: Finding<unknown>): Scalar {
  return value === undefined ? remarked(TODO, reason) : remarked(value, undefined);
}

/** A field that may be missing: nothing where the source says nothing of it. */
function optional(key: string, finding: Finding<unknown>): Record<string, Scalar> {
  return finding.value === undefined && !finding.isOpen ? {} : { [key]: found(finding) };
}

/** What is said above an item: its words in the source, and the demands that it may mean. */
function remarksOn({ text, matches, proposed }: DraftedItem, number: number): string {
  const lines = [wrapped(`${number}. ${text}`, '   ')];
  const isSure = (matches[0]?.score ?? 0) >= SURE;
  for (const { demand, score } of isSure ? matches.slice(1, 2) : matches) {
    lines.push(`   ${isSure ? 'or ' : ''}${scoreText(score)} ${demand.id}: ${visible(english(demand.title))}`);
  }
  if (matches.filter(({ score }) => score >= BOTH).length > 1) {
    lines.push(' If it asks both, make two entries with the same item.');
  }
  if (proposed) {
    const [topic = TODO, ...others] = proposed.topics;
    lines.push(
      ` ${matches.length > 0 ? 'If none of these is asked' : 'No demand of the register is like it'}: give the entry this id, and add to the register:`,
      `   ${proposed.id}:`,
      `     topic: ${topic}${others.length > 0 ? ` (or ${others.join(', ')})` : ''}`,
      '     title: …',
    );
  }
  return lines.join('\n');
}

function askNode(document: Document, item: DraftedItem, index: number): Node {
  const [best] = item.matches;
  const isSure = best !== undefined && best.score >= SURE;
  const node = document.createNode({
    id: isSure ? remarked(best.demand.id, `${scoreText(best.score)} ${english(best.demand.title)}`) : new Scalar(TODO),
    item: index + 1,
    text: TODO,
  });
  node.commentBefore = remarksOn(item, index + 1);
  return node;
}

function figureNodes(document: Document, { figures }: DraftedDocument): Node[] {
  return figures.map(({ measure, value, unit, doubts, sentence }, i) => {
    const node = document.createNode({
      measure,
      value: remarked(value, doubts.join('; ')),
      ...(unit ? { unit } : {}),
      period: TODO,
    });
    // Figures of one sentence stand below it together.
    if (figures[i - 1]?.sentence !== sentence) node.commentBefore = wrapped(`“${sentence}”`);
    return node;
  });
}

function fieldsOf(drafted: DraftedDocument): Record<string, unknown> {
  const { type, tier, edition } = drafted;
  const needsEdition = type.value === 'tip-report' || tier.value !== undefined || tier.isOpen;
  const needsTier = type.value === 'tip-report';
  return {
    title: remarked(TODO, 'a title in your own words'),
    countries: [drafted.country],
    type: found(type),
    publisher: found(drafted.publisher),
    published: found(drafted.published),
    language: found(drafted.language),
    ...optional('edition', { ...edition, isOpen: edition.isOpen || needsEdition }),
    ...optional('tier', { ...tier, isOpen: tier.isOpen || needsTier }),
    ...optional('covers', drafted.covers),
    read: remarked(TODO, 'full, beginning or excerpt: how much of the source this file holds'),
    source: {
      title: found(drafted.sourceTitle),
      url: found(drafted.address),
      ...optional('via', drafted.via),
      sha256: remarked(
        drafted.sha256,
        `of the file that was imported, ${drafted.bytes} bytes, ${drafted.encoding.value}`,
      ),
    },
    listing: remarked(TODO, 'complete, if every recommendation of the source stands below; else partial'),
  };
}

/** The comment below the fields: what may be progress, and the text to write the summary from. */
function aid({ progress, paragraphs }: DraftedDocument): string {
  const lines: string[] = [];
  if (progress.length > 0) {
    lines.push(' Sentences that may report progress on a demand, for the field “progress”:');
    for (const { sentence, match } of progress)
      lines.push(wrapped(`${scoreText(match.score)} ${match.demand.id}: ${sentence}`, '  '));
    lines.push('');
  }
  lines.push(' The text, without what is around it and without the items above:');
  let length = 0;
  for (const text of paragraphs) {
    if (length > LONGEST_AID) {
      lines.push('', ' The rest is in the file that was imported.');
      break;
    }
    lines.push('', wrapped(text.slice(0, LONGEST_AID)));
    length += text.length;
  }
  return lines.join('\n');
}

/** Puts a comment above a field. */
function commentAbove(map: YAMLMap, key: string, comment: string): void {
  const pair = map.items.find((item) => (item as Pair<Scalar>).key.value === key) as Pair<Scalar> | undefined;
  if (pair) pair.key.commentBefore = comment;
}

/**
 * Writes a draft: fields that were recognised, `TODO` where a human must decide, and as comments what was seen. It is meant to
 * be worked through from top to bottom, and is sound content but for what it leaves to do.
 */
export function draftFile(drafted: DraftedDocument): string {
  const document = new Document(fieldsOf(drafted));
  const map = document.contents as unknown as YAMLMap;
  const countries = map.get('countries') as { flow?: boolean };
  countries.flow = true;
  const asks = drafted.items.map((item, i) => askNode(document, item, i));
  if (asks.length > 0) map.add(document.createPair('recommendations', asks));
  const figures = figureNodes(document, drafted);
  if (figures.length > 0) map.add(document.createPair('figures', figures));
  commentAbove(map, 'title', ` ${GUARD}`);
  document.comment = aid(drafted);
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml.trimEnd()}\n---\n${TODO}: one to four paragraphs in your own words: what it is, what it says, how much of it you read.\n`;
}
