import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { PROBLEM_KINDS, type ProblemCode } from '../../src/domain/problem.ts';
import type { ProblemExample } from '../../src/domain/problem-guide/entry.ts';
import { PROBLEM_GROUPS, PROBLEM_GUIDE } from '../../src/domain/problem-guide.ts';
import { ContentCopy } from './content-copy.ts';

type Damage = (content: ContentCopy) => void;

const CODES = Object.keys(PROBLEM_KINDS) as ProblemCode[];

const SYLDAVIA = '---\nname: Syldavia\niso3: SYL\nregion: europe-eurasia\nneighbours: []\n---\n';

/** An edition that the sound content does not have, made of one that it has. */
function addEdition(content: ContentCopy, year: number, from: number): void {
  content.write(`editions/${year}.yaml`, content.read(`editions/${from}.yaml`).replaceAll(String(from), String(year)));
}

/** What an example needs beside the sound content before it is right. */
const PREPARED: Partial<Record<ProblemCode, Damage>> = {
  'unused-country': (content) => {
    content.write('countries/syldavia.mdx', SYLDAVIA);
    content.replace('editions/2010.yaml', 'unknown: [BOR]', 'unknown: [BOR, SYL]');
  },
  'watch-list-too-long': (content) => {
    for (const year of [2011, 2012, 2013]) addEdition(content, year, 2010);
    content.replace('editions/2013.yaml', '  tier-2-watch-list: [ARC]', '  tier-2: [ARC]');
  },
  'dropped-country': (content) => {
    addEdition(content, 2011, 2009);
    content.replace('editions/2011.yaml', 'notes:\n  ARC: [downgraded]\n', '');
    content.replace('editions/2010.yaml', 'coverage: partial', 'coverage: assumed');
    content.replace('editions/2010.yaml', 'complete-lists: [tier-2-watch-list]\n', '');
  },
};

/** What makes a program say of a file what the wrong side of an example says. */
const TOLD_WRONG: Partial<Record<ProblemCode, (content: ContentCopy, file: string) => void>> = {
  'unreadable-file': (content, file) => content.write(file, Buffer.from(`${content.read(file)}\né`, 'latin1')),
  'file-too-large': (content, file) => content.append(file, 'word '.repeat(10_000_000)),
  'strange-sign': (content, file) => content.replace(file, 'Arcadia', 'Arc\u200badia'),
  'outside-folder': (content, file) => {
    content.write('../Desktop/report.md', content.read(file));
    content.remove(file);
    symlinkSync(join(content.root, '../Desktop/report.md'), join(content.root, file));
  },
};

/** Puts the wrong side of an example in the place of the right one. */
function goWrong(code: ProblemCode, example: ProblemExample, content: ContentCopy): void {
  switch (example.kind) {
    case 'text':
      content.replace(example.file, example.right, example.wrong);
      return;
    case 'told':
      TOLD_WRONG[code]!(content, example.file);
      return;
    case 'names': {
      const text = content.read(example.right[0]!);
      for (const file of example.right) if (!example.wrong.includes(file)) content.remove(file);
      for (const file of example.wrong) content.write(file, text);
    }
  }
}

function prepared(code: ProblemCode): ContentCopy {
  const content = new ContentCopy();
  onTestFinished(() => content.discard());
  PREPARED[code]?.(content);
  return content;
}

function found(content: ContentCopy): string[] {
  return checkContent(content.root).problems.map(({ severity, code }) => `${severity} ${code}`);
}

describe.each(CODES)('%s', (code) => {
  const { example, isWarning } = PROBLEM_GUIDE[code];

  test('the right side of the example is sound, and the wrong side is this problem', () => {
    const content = prepared(code);
    expect(found(content)).toEqual([]);
    goWrong(code, example, content);
    expect(found(content)).toContain(`${isWarning ? 'warning' : 'error'} ${code}`);
  });

  test('the right side stands once in its file, so that it is clear what was replaced', () => {
    if (example.kind !== 'text') return;
    expect(prepared(code).read(example.file).split(example.right)).toHaveLength(2);
  });
});

test('every kind stands in one group', () => {
  expect(PROBLEM_GROUPS.flatMap(({ codes }) => codes).sort()).toEqual([...CODES].sort());
});

test('meanings, reasons and remedies are whole sentences that say so once', () => {
  const texts = CODES.flatMap((code) => {
    const { why, remedy } = PROBLEM_GUIDE[code];
    return [PROBLEM_KINDS[code], remedy, ...(why ? [why] : [])];
  });
  expect(texts.filter((text) => !/^[A-Z<][^\n]*\.$/.test(text) || /'|"| {2}/.test(text))).toEqual([]);
  expect(new Set(texts).size).toBe(texts.length);
});
