import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/lib/browser.ts';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { type RunningServer, serveFolder } from '../../scripts/lib/static-server.ts';

/** A site that was built for the tests, and where it is served. */
export interface BuiltSite {
  folder: string;
  base: string;
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site under `/` and under `/tierline/`, or why there is none. */
    sites: { root: BuiltSite; nested: BuiltSite } | { failure: string };
  }
}

/** The address that the site under `/tierline/` is told to have; the other one is told none. */
export const NESTED_SITE = 'https://tierline.example';

/** The repository that the same site is told to be made of; the other one is told none. */
export const NESTED_REPOSITORY = 'https://git.example.org/owner/name';

/** @throws when the build fails; what it said stands in the output of the tests */
function build(name: string, base: string, told: { site?: string; repository?: string } = {}) {
  const folder = join(ROOT, '.cache/test-site', name);
  const script = join(ROOT, 'scripts/build.ts');
  const { status } = spawnSync(process.execPath, [script, '--out', folder, '--base', base], {
    cwd: ROOT,
    env: { ...process.env, TIERLINE_SITE: told.site ?? '', TIERLINE_REPOSITORY: told.repository ?? '' },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The site could not be built for ${base}: see the beginning of the output.`);
  return { folder, base };
}

/**
 * Builds the site once for all tests and serves it. A failure is handed to the tests instead of thrown, so that the run
 * ends as every run does: with all tests counted.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers: RunningServer[] = [];
  const serve = async (site: { folder: string; base: string }): Promise<BuiltSite> => {
    const server = await serveFolder({ ...site, port: 0 });
    servers.push(server);
    return { ...site, url: server.url };
  };
  try {
    // Here and not in a worker: two workers would install it at the same time.
    await findBrowser();
    const [root, nested] = [
      build('root', '/'),
      build('nested', '/tierline/', { site: NESTED_SITE, repository: NESTED_REPOSITORY }),
    ];
    project.provide('sites', { root: await serve(root), nested: await serve(nested) });
  } catch (error) {
    project.provide('sites', { failure: error instanceof Error ? error.message : String(error) });
  }
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
