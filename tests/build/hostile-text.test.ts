import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pagesOf } from '../../scripts/lib/site-pages.ts';
import { ProjectCopy } from './project-copy.ts';

let project: ProjectCopy;

beforeEach(() => {
  project = new ProjectCopy();
});

afterEach(() => project.discard());

test('a text with programs is refused; without that lock, it neither runs nor reaches a page', () => {
  const mark = join(project.root, 'ran');
  const write = (number: number) => `(await import("node:fs")).writeFileSync(${JSON.stringify(mark)}, "${number}")`;
  const hostile = [
    `import "data:text/javascript,process.exit(7)"`,
    `export const a = ${write(1)}`,
    `{process.exit(7)}`,
    `Words {globalThis.process.exit(7)} stay.`,
    `<Placement tier={process.exit(7)} />`,
    `<Placement tier="tier-3" {...process.exit(7)} />`,
    `<script src="https://evil.example/x.js" />`,
    `<div onclick="alert(1)">Words of an element</div>`,
    `<iframe src="https://evil.example/" />`,
    `![picture](https://evil.example/x.png)`,
    `[a link](javascript:alert(1))`,
  ].join('\n\n');
  const file = join(project.root, 'content/documents/borduria/2003-tip-report.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${hostile}\n`);
  const refused = project.build();
  expect(refused.output).toContain('documents/borduria/2003-tip-report.mdx  raw-html');
  expect(refused.status).toBe(1);
  project.replace('src/data/corpus.ts', 'refuse(judgeContent(read).problems);', '');
  const { status, output } = project.build();
  expect(output).not.toContain('MDXError');
  expect(status).toBe(0);
  expect(existsSync(mark)).toBe(false);
  const html = pagesOf(join(project.root, 'dist'))
    .map((page) => page.html)
    .join('\n');
  expect(html).toContain('Words {globalThis.process.exit(7)} stay.');
  expect(html).toContain('Words of an element');
  expect(html).not.toMatch(/evil\.example|javascript:alert|onclick="alert/);
});
