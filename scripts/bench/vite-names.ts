import { registerHooks } from 'node:module';

/** What Vite would put in the place of `import.meta.env` when it builds the site at the root of a host. */
const NAMES = JSON.stringify({ BASE_URL: '/', DEV: false, PROD: true });

// The site’s own functions word the pages of the comparison as well, and some of them ask Vite where the site stands.
registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const source = loaded.source?.toString();
    return source?.includes('import.meta.env')
      ? { ...loaded, source: source.replaceAll('import.meta.env', NAMES) }
      : loaded;
  },
});
