import type { APIRoute } from 'astro';
import { fullAddress } from '../lib/address.ts';
import { fileHref } from '../lib/paths.ts';

/** Everything may be read; where the site knows its address, the list of its pages is named. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? [`Sitemap: ${fullAddress(fileHref('/sitemap-index.xml'), site)}`] : [];
  return new Response(['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n'));
};
