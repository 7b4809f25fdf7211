import type { ProblemCode } from '../domain/problem.ts';

/**
 * The whole address of a page where the site knows its host, else its path as it is.
 * @param path with the site's base path, `/countries/mali/`
 * @param site what `TIERLINE_SITE` gives, as Astro hands it to pages
 */
export function fullAddress(path: string, site: URL | undefined): string {
  return site ? new URL(path, site).href : path;
}

/**
 * Where the site explains a kind of problem, for what has no page around it: the check and the panel of the dev server.
 * @param base the path that the site stands under, `/` or `/tierline/`
 */
export function problemPath(base: string, code: ProblemCode): string {
  return `${base.replace(/\/$/, '')}/editors/problems/#${code}`;
}
