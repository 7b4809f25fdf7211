import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { guardedMarkdown } from './markdown-guard.ts';
import { headingIds } from './translated-headings.ts';

describe('the ids of headings', () => {
  test.each([
    ['# What is *not* known', ['what-is-not-known']],
    ['## Clock\n\ntext\n\n### Clock', ['clock', 'clock-1']],
    ['no # heading\n#none', []],
    ['```\n# code\n```\n## After', ['after']],
  ])('%j', (markdown, ids) => {
    expect(headingIds(markdown)).toEqual(ids);
  });
});

describe('a translated page', () => {
  async function render(name: string, markdown: string, original?: string): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'headings-'));
    if (original !== undefined) writeFileSync(join(folder, 'about.en.mdx'), original);
    const renderer = await guardedMarkdown('/').createRenderer({ syntaxHighlight: false });
    return (await renderer.render(markdown, { fileURL: pathToFileURL(join(folder, name)) })).code.trim();
  }

  test('has the ids of the original in their order', async () => {
    expect(await render('about.fr.mdx', '## Décompte\n\n## Voix', '## Clock\n\n## Voices')).toBe(
      '<h2 id="clock">Décompte</h2>\n<h2 id="voices">Voix</h2>',
    );
  });

  test.each([
    ['without an original', 'about.fr.mdx', undefined],
    ['that is the original', 'about.en.mdx', '## Clock'],
    ['with a heading more', 'about.fr.mdx', ''],
  ])('%s keeps its own', async (_, name, original) => {
    expect(await render(name, '## Voix', original)).toBe('<h2 id="voix">Voix</h2>');
  });
});

/** The levels of the headings of a text. */
function levels(markdown: string): number[] {
  return [...markdown.matchAll(/^(#{1,6}) /gm)].map(([, signs]) => signs!.length);
}

test('every page of the site has the same headings in French as in English', () => {
  const folder = join(import.meta.dirname, '../../content/pages');
  const read = (name: string) => levels(readFileSync(join(folder, name), 'utf8'));
  const french = readdirSync(folder).filter((name) => name.endsWith('.fr.mdx'));
  expect(french).toContain('methodology.fr.mdx');
  for (const name of french) expect(read(name), name).toEqual(read(name.replace('.fr.', '.en.')));
});
