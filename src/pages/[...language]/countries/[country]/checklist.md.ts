import type { APIRoute } from 'astro';
import { getCorpus } from '../../../../data/corpus.ts';
import { countryProfile } from '../../../../domain/country-profile.ts';
import { stringsFor } from '../../../../i18n/strings.ts';
import { fullAddress } from '../../../../lib/address.ts';
import { languageOf } from '../../../../lib/languages.ts';
import { inWords } from '../../../../lib/names.ts';
import { linksIn } from '../../../../lib/paths.ts';
import { planMarkdown } from '../../../../working/plan-markdown.ts';
import { planRows } from '../../../../working/plan-rows.ts';

export { getStaticPaths } from './checklist.csv.ts';

/** The checklist of a country as the skeleton of an action plan. */
export const GET: APIRoute = async ({ params, site }) => {
  const language = languageOf(params);
  const corpus = await getCorpus();
  const profile = countryProfile(corpus, params.country!);
  const address = (path: string) => fullAddress(path, site);
  const { asOf, from, licence, markdown, title } = stringsFor(language).working.plan.files;
  const head = {
    title: title(inWords(profile.country.name, language)),
    about: [asOf(corpus.newest), from(address(linksIn(language).countryHref(profile.country.slug))), licence],
  };
  const rows = planRows(profile, corpus, language, address);
  return new Response(planMarkdown(head, rows, new Map(), markdown), { headers: { 'Content-Type': 'text/markdown' } });
};
