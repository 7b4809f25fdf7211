import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../scripts/lib/site-pages.ts';
import { headersFor, parseHeaderRules } from '../../src/lib/host-headers.ts';
import { builtSites } from './lib/built-sites.ts';

/** With every answer, whatever it is. */
const ALWAYS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'Access-Control-Allow-Origin': '*',
};

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Files whose names are made from what they hold, and which no other name leads to. */
const HASHED =
  /^(?:_astro\/.+\.[\w-]{8}\.\w+|pagefind\/(?:index|filter)\/\w+_[\da-f]+\.pf_\w+|pagefind\/fragment\/\w+_[\da-f]+\/(?:\w+\.pf_fragment|oldest-first\.json))$/;

describe.each(Object.values(builtSites()))('under $base', ({ folder, base, url }) => {
  const rules = parseHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'));
  const files = filesOf(folder).filter((file) => file !== '_headers');
  /** The address of a file: a page has that of its folder. */
  const addressOf = (file: string) => base + file.replace(/(^|\/)index\.html$/, '$1');

  it('every file gets each header once, and those of all files', () => {
    const wrong = files.filter((file) => {
      const { 'Cache-Control': _, ...headers } = Object.fromEntries(headersFor(rules, addressOf(file)));
      const names = headersFor(rules, addressOf(file)).map(([name]) => name);
      return new Set(names).size < names.length || JSON.stringify(headers) !== JSON.stringify(ALWAYS);
    });
    expect(wrong).toEqual([]);
  });

  it('what is named after its content is kept for ever, and nothing else is', () => {
    const kept = files.filter((file) => headersFor(rules, addressOf(file)).some(([, value]) => value === FOR_EVER));
    expect(kept).toEqual(files.filter((file) => HASHED.test(file)));
    const folders = new Set(kept.map((file) => /^(?:pagefind\/)?[^/]+\//.exec(file)?.[0]));
    expect([...folders].sort()).toEqual(['_astro/', 'pagefind/filter/', 'pagefind/fragment/', 'pagefind/index/']);
  });

  it('each rule matches something', () => {
    const idle = rules.filter((rule) => !files.some((file) => headersFor([rule], addressOf(file)).length > 0));
    expect(idle).toEqual([]);
  });

  it('none leaves the base path', () => {
    expect(rules.filter(({ pattern }) => !pattern.startsWith(base))).toEqual([]);
  });

  it('they do not fight the policy that pages state themselves', () => {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const [, stated = ''] = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(page) ?? [];
    const namesOf = (policy: string) => policy.split(';').flatMap((part) => part.trim().split(' ')[0] || []);
    expect(namesOf(stated)).toContain('default-src');
    expect(namesOf(stated).filter((name) => namesOf(ALWAYS['Content-Security-Policy']).includes(name))).toEqual([]);
    expect(/<meta name="referrer" content="([^"]*)"/.exec(page)?.[1]).toBe(ALWAYS['Referrer-Policy']);
  });

  it('the preview sends them', async () => {
    const { headers } = await fetch(url);
    expect(Object.fromEntries(Object.keys(ALWAYS).map((name) => [name, headers.get(name)]))).toEqual(ALWAYS);
  });
});
