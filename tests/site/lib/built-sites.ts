import { inject } from 'vitest';
import type { BuiltSite } from '../global-setup.ts';

/**
 * The site as it was built for this run, under `/` and under `/tierline/`.
 * @throws when it could not be built
 */
export function builtSites(): { root: BuiltSite; nested: BuiltSite } {
  const sites = inject('sites');
  if ('failure' in sites) throw new Error(sites.failure);
  return sites;
}
