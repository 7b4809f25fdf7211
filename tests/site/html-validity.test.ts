import { describe, expect, it } from 'vitest';
import { htmlFaults } from '../../scripts/lib/html-rules.ts';
import { examplePages } from '../../scripts/lib/site-pages.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { builtSites } from './lib/built-sites.ts';
import { shorten } from './lib/shorten.ts';

const { folder } = builtSites().root;

describe('HTML', () => {
  it.each(LANGUAGES.flatMap((language) => examplePages(folder, language)))('is valid: $template, /$page.route', async ({
    page,
  }) => {
    expect(shorten(await htmlFaults(page.html))).toEqual([]);
  });
});
