import { describe, expect, it } from 'vitest';
import { builtSites } from './lib/built-sites.ts';
import {
  addressFaults,
  hiddenRequests,
  inlineAttributes,
  pagesWithoutPolicy,
  parseSite,
  unhashedInlines,
} from './lib/links.ts';
import { shorten } from './lib/shorten.ts';

describe.each(Object.values(builtSites()))('the pages under $base', (built) => {
  const site = parseSite(built);

  it('link to files and fragments that exist, and fetch nothing from another host', () => {
    expect(shorten(addressFaults(site))).toEqual([]);
  });

  it('ask no other host through a style sheet, and send no reader elsewhere', () => {
    expect(shorten(hiddenRequests(site))).toEqual([]);
  });

  it('have no inline styles and no inline event handlers', () => {
    expect(shorten(inlineAttributes(site))).toEqual([]);
  });

  it('have a content security policy', () => {
    expect(shorten(pagesWithoutPolicy(site))).toEqual([]);
  });

  it('name each inline script and style sheet in their policy', () => {
    expect(shorten(unhashedInlines(site))).toEqual([]);
  });
});
