/**
 * The whole address of a page where the site knows its host, else its path as it is.
 * @param path with the site's base path, `/countries/mali/`
 * @param site what `TIERLINE_SITE` gives, as Astro hands it to pages
 */
export function fullAddress(path: string, site: URL | undefined): string {
  return site ? new URL(path, site).href : path;
}
