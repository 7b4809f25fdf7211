import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../../data/corpus.ts';
import { keyed } from '../../../../data/page-keys.ts';
import { checklistOf } from '../../../../domain/country-checklist.ts';
import { countryProfile } from '../../../../domain/country-profile.ts';
import { stringsFor } from '../../../../i18n/strings.ts';
import { fullAddress } from '../../../../lib/address.ts';
import { inEveryLanguage, languageOf } from '../../../../lib/languages.ts';
import { withMarks, writePlan } from '../../../../working/plan-csv.ts';
import { planRows } from '../../../../working/plan-rows.ts';

export const getStaticPaths = (async () => {
  const corpus = await getCorpus();
  const asked = corpus.countries.filter(({ slug }) => checklistOf(corpus, slug).items.length > 0);
  return keyed(inEveryLanguage(asked.map(({ slug }) => ({ params: { country: slug } }))));
}) satisfies GetStaticPaths;

/** The checklist of a country as a table, with columns for what a reader adds. */
export const GET: APIRoute = async ({ params, site }) => {
  const language = languageOf(params);
  const corpus = await getCorpus();
  const profile = countryProfile(corpus, params.country!);
  const rows = planRows(profile, corpus, language, (path) => fullAddress(path, site));
  const words = stringsFor(language).working.plan.files.csv;
  return new Response(writePlan(withMarks(rows, new Map(), words), words), { headers: { 'Content-Type': 'text/csv' } });
};
