import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { parseHeaderRules } from '../../src/lib/host-headers.ts';

const PAGE = readFileSync(join(ROOT, 'docs/hosting.md'), 'utf8');
const RULES = parseHeaderRules(readFileSync(join(ROOT, 'public/_headers'), 'utf8'));
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Only a server that will always speak HTTPS may promise to, so the page speaks of it apart. */
const APART = 'Strict-Transport-Security';

function snippet(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(PAGE)?.[1] ?? '';
}

describe.each([
  ['nginx', (name: string) => new RegExp(`add_header\\s+${name}\\s+"?(.+?)"? always;`)],
  ['caddy', (name: string) => new RegExp(`^\\s+(?:header @named )?${name} "?(.+?)"?$`, 'm')],
])('the configuration for %s', (language, pattern) => {
  it.each(
    RULES.find((rule) => rule.pattern === '/*')!.headers.filter(([name]) => name !== APART),
  )('sends %s as the hosts do that read _headers', (name, value) => {
    expect(pattern(name).exec(snippet(language))?.[1]).toBe(value);
  });

  it('keeps for a year what they keep for a year', () => {
    const kept = RULES.filter(({ headers }) => headers.some(([, value]) => value.includes('immutable')));
    const folders = kept.map(({ pattern }) => pattern.split('/').at(-2)!);
    expect(folders).toEqual(['_astro', 'fragment', 'index', 'filter']);
    expect(folders.filter((folder) => !snippet(language).includes(folder))).toEqual([]);
    expect(snippet(language)).toContain(kept[0]!.headers[0]![1]);
  });

  it('lets no copy of the help pages be kept, as they do', () => {
    const never = RULES.filter(({ headers }) => headers.some(([, value]) => value === 'no-store'));
    expect(never.map(({ pattern }) => pattern)).toEqual(['/help/*', '/fr/help/*']);
    expect(snippet(language)).toMatch(/help.*(?:\n.*)*no-store/);
  });
});

test('every command of the page is one of package.json', () => {
  const names = [...PAGE.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
  expect(names).not.toEqual([]);
  expect(names.filter((name) => !(name in scripts))).toEqual([]);
});

test('every link within the page has its heading', () => {
  const headings = [...PAGE.matchAll(/^##+ (.+)$/gm)].map(([, text]) => text!.toLowerCase().replaceAll(' ', '-'));
  const links = [...PAGE.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target!);
  expect(links.filter((target) => !headings.includes(target))).toEqual([]);
});
