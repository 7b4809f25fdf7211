import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pageAt } from '../../scripts/lib/site-pages.ts';
import { PROBLEM_KINDS, type ProblemCode } from '../../src/domain/problem.ts';
import { PROBLEM_GROUPS, PROBLEM_GUIDE } from '../../src/domain/problem-guide.ts';
import { builtSites } from './lib/built-sites.ts';
import { elementsOf, type HtmlElement, textOf } from './lib/html.ts';

const CHECK = resolve(import.meta.dirname, '../../scripts/check.ts');
const { root, nested } = builtSites();
const ROUTE = 'editors/problems/';
const CODES = Object.keys(PROBLEM_KINDS) as ProblemCode[];

const elements = elementsOf(pageAt(root.folder, ROUTE).html);
const idOf = ({ attributes }: HtmlElement) => attributes.get('id');

/** What the check tells programs of content in which much is wrong. */
function explained(environment: NodeJS.ProcessEnv): { code: string; explains: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'tierline-explained-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'documents/mali'), { recursive: true });
  writeFileSync(join(folder, 'documents/mali/2019-x.md'), '---\ntitel: X\ntier: 2\n---\n<b>X</b>\n');
  const { stdout } = spawnSync(process.execPath, [CHECK, '--content', folder, '--reporter', 'json'], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  return JSON.parse(stdout).problems;
}

describe('the page that explains problems', () => {
  it('has a place for each kind, with what it means and what to do', () => {
    const sections = elements.filter(
      ({ name, attributes }) => name === 'section' && attributes.get('class') === 'kind',
    );
    const told = new Map(sections.map(({ attributes, inner }) => [attributes.get('aria-labelledby'), textOf(inner)]));
    expect([...told.keys()]).toEqual(PROBLEM_GROUPS.flatMap(({ codes }) => codes));
    for (const code of CODES) {
      expect(told.get(code)).toContain(PROBLEM_KINDS[code]);
      expect(told.get(code)).toContain(PROBLEM_GUIDE[code].remedy);
    }
    expect(elements.filter(({ name }) => name === 'h3').map(idOf)).toEqual([...told.keys()]);
  });

  it('says of each kind that is a warning that it is one, and of no other', () => {
    const warnings = elements.filter(({ name, inner }) => name === 'h3' && textOf(inner).endsWith(' warning'));
    expect(warnings.map(idOf).sort()).toEqual(CODES.filter((code) => PROBLEM_GUIDE[code].isWarning).sort());
  });

  it('shows each example as the editor sees it, line for line', () => {
    const shown = elements
      .filter(({ name }) => name === 'pre')
      .map(({ inner }) =>
        inner
          .replace(/<\/?mark>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>'),
      );
    const examples = PROBLEM_GROUPS.flatMap(({ codes }) => codes).map((code) => PROBLEM_GUIDE[code].example);
    const text = (side: string | readonly string[]) => (typeof side === 'string' ? side : side.join('\n'));
    expect(shown.map((each) => each.replaceAll('&quot;', '"').replaceAll('&#34;', '"'))).toEqual(
      examples.flatMap(({ wrong, right }) => [text(wrong), text(right)]),
    );
  });

  it.each([
    ['at the root', root, ''],
    ['below a folder', nested, 'https://example.org'],
  ])('is where the check sends its readers, %s', (_, site, host) => {
    const problems = explained({ TIERLINE_BASE: site.base, TIERLINE_SITE: host });
    expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThan(3);
    const ids = new Set(elementsOf(pageAt(site.folder, ROUTE).html).map(idOf));
    for (const { code, explains } of problems) {
      expect(explains).toBe(`${host}${site.base}${ROUTE}#${code}`);
      expect(ids).toContain(code);
    }
  });
});
