import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/integrations/search-index.ts';
import { guardedMarkdown } from './src/lib/markdown-guard.ts';

const base = process.env.TIERLINE_BASE ?? '/';

export default defineConfig({
  base,
  ...(process.env.TIERLINE_SITE ? { site: process.env.TIERLINE_SITE } : {}),
  ...(process.env.TIERLINE_CACHE ? { cacheDir: process.env.TIERLINE_CACHE } : {}),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  markdown: { processor: guardedMarkdown(base), syntaxHighlight: false },
  integrations: [mdx(), searchIndex()],
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'none'",
        "connect-src 'self'",
        // Pagefind runs its index in a worker made from a blob.
        "worker-src 'self' blob:",
        "form-action 'self'",
        "base-uri 'none'",
        "manifest-src 'self'",
      ],
      // Pagefind compiles its search core from WebAssembly. Naming resources replaces 'self', so it is named too.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
