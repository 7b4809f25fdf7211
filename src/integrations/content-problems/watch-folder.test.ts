import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolder } from './watch-folder.ts';

let root: string;
let calls: number;
let end: () => void;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tierline-watch-'));
  mkdirSync(join(root, 'documents/mali'), { recursive: true });
  write('documents/mali/2019-law.md', 'One.');
  calls = 0;
  end = watchFolder(root, 10, async () => {
    calls += 1;
  });
});

afterEach(() => {
  end();
  rmSync(root, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  writeFileSync(join(root, file), text);
}

/** Waits for the call after a change. */
async function expectCall(change: () => void): Promise<void> {
  const before = calls;
  change();
  await vi.waitFor(() => expect(calls).toBeGreaterThan(before), { timeout: 5000, interval: 5 });
}

test('a file that is written, replaced, written again, named anew and deleted', async () => {
  await expectCall(() => write('documents/mali/2019-law.md', 'Two.'));
  await expectCall(() => {
    write('documents/mali/2019-law.md~', 'Three.');
    renameSync(join(root, 'documents/mali/2019-law.md~'), join(root, 'documents/mali/2019-law.md'));
  });
  await expectCall(() => write('documents/mali/2019-law.md', 'Four.'));
  await expectCall(() =>
    renameSync(join(root, 'documents/mali/2019-law.md'), join(root, 'documents/mali/2020-law.md')),
  );
  await expectCall(() => rmSync(join(root, 'documents/mali/2020-law.md')));
});

test('a folder that is new, and one that comes back', async () => {
  for (const text of ['One.', 'Two.']) {
    await expectCall(() => mkdirSync(join(root, 'drafts/documents/mali'), { recursive: true }));
    await expectCall(() => write('drafts/documents/mali/2026-law.md', text));
    await expectCall(() => write('drafts/documents/mali/2026-law.md', `${text} More.`));
    await expectCall(() => rmSync(join(root, 'drafts'), { recursive: true }));
  }
});

test('many changes at once are one', async () => {
  await expectCall(() => {
    for (let number = 0; number < 50; number += 1) write(`documents/mali/${number}.md`, 'Text.');
  });
  expect(calls).toBe(1);
});

test('nothing is told after the end', async () => {
  end();
  write('documents/mali/2019-law.md', 'Two.');
  await new Promise((done) => setTimeout(done, 100));
  expect(calls).toBe(0);
});
