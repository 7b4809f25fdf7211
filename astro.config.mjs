import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentProblems } from './src/integrations/content-problems.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { RenderedFiles, renderedFiles } from './src/integrations/rendered-files.ts';
import { savedSets } from './src/integrations/saved-sets.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { guardedMarkdown } from './src/lib/markdown-guard.ts';

const base = process.env.TIERLINE_BASE ?? '/';
const site = process.env.TIERLINE_SITE;

const files = new RenderedFiles();

export default defineConfig({
  base,
  ...(site ? { site } : {}),
  ...(process.env.TIERLINE_CACHE ? { cacheDir: process.env.TIERLINE_CACHE } : {}),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always', concurrency: 8 },
  markdown: { processor: guardedMarkdown(base), syntaxHighlight: false },
  // A list of pages has whole addresses, or it is none.
  integrations: [
    mdx(),
    renderedFiles(files),
    // The lists of files to save are made while the search index is.
    savedSets(files),
    searchIndex(files),
    hostHeaders(),
    contentProblems(process.env.TIERLINE_CONTENT ?? 'content'),
    ...(site ? [sitemap()] : []),
  ],
  devToolbar: { enabled: false },
  // What builds put beside their target: thousands of files that no page is made of.
  vite: { server: { watch: { ignored: ['**/.*.{new,site}-*/**'] } } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'none'",
        "connect-src 'self'",
        // What keeps saved pages at hand when there is no connection.
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "manifest-src 'self'",
      ],
      // Pagefind compiles its search core from WebAssembly. Naming resources replaces 'self', so it is named too.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
