import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headersUnder } from '../lib/host-headers.ts';

/** Puts the rules of `public/_headers` under the base path, where Astro has copied them to. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const file = new URL('_headers', dir);
        await writeFile(file, headersUnder(await readFile(file, 'utf8'), base));
      },
    },
  };
}
