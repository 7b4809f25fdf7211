import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Loader } from 'astro/loaders';

/** Where the rules stand that an entry is judged by, from the folder of the sources. */
const RULES = ['schemas/', 'domain/'];

function fingerprintOf(sources: URL): string {
  const hash = createHash('sha256');
  for (const rules of RULES) {
    const folder = new URL(rules, sources);
    const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    for (const name of names.sort()) hash.update(name).update(readFileSync(new URL(name, folder)));
  }
  return hash.digest('hex');
}

let fingerprint: string | undefined;

/**
 * Makes a loader judge every entry anew when a schema has changed. Astro's cache key covers the text of `content.config.ts`
 * and not what it imports, so a warm build would accept what a tightened schema forbids (withastro/astro#13253).
 * @param loader any loader that passes over entries whose text is the same as before
 */
export function forgetWhenSchemasChange(loader: Loader): Loader {
  return {
    ...loader,
    load: async (context) => {
      fingerprint ??= fingerprintOf(context.config.srcDir);
      if (context.meta.get('schemas') !== fingerprint) {
        context.store.clear();
        context.meta.set('schemas', fingerprint);
      }
      await loader.load(context);
    },
  };
}
