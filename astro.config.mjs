import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentProblems } from './src/integrations/content-problems.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { guardedMarkdown } from './src/lib/markdown-guard.ts';

const base = process.env.TIERLINE_BASE ?? '/';
const site = process.env.TIERLINE_SITE;

export default defineConfig({
  base,
  ...(site ? { site } : {}),
  ...(process.env.TIERLINE_CACHE ? { cacheDir: process.env.TIERLINE_CACHE } : {}),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Pages wait for digests of their styles, which are made in other threads.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  markdown: { processor: guardedMarkdown(base), syntaxHighlight: false },
  // What only whole builds have, the search index and the like, is added by scripts/lib/build-site.ts.
  integrations: [
    mdx(),
    hostHeaders(),
    contentProblems(process.env.TIERLINE_CONTENT ?? 'content'),
    // A list of pages has whole addresses, or it is none.
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
