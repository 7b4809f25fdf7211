import { describe, expect, it } from 'vitest';
import { htmlFaults } from '../../scripts/lib/html-rules.ts';
import { examplePages } from '../../scripts/lib/site-pages.ts';
import { builtSites } from './lib/built-sites.ts';
import { shorten } from './lib/shorten.ts';

describe('HTML', () => {
  it.each(examplePages(builtSites().root.folder))('is valid: $template, /$page.route', async ({ page }) => {
    expect(shorten(await htmlFaults(page.html))).toEqual([]);
  });
});
