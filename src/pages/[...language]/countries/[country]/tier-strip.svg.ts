import type { APIRoute, GetStaticPaths } from 'astro';
import { tierStripSvg } from '../../../../charts/tier-strip/standalone.ts';
import { getCorpus } from '../../../../data/corpus.ts';
import { keyed } from '../../../../data/page-keys.ts';
import { historyIn } from '../../../../domain/country-history.ts';
import { inEveryLanguage, languageOf } from '../../../../lib/languages.ts';
import { inWords } from '../../../../lib/names.ts';

export const getStaticPaths = (async () =>
  keyed(
    inEveryLanguage((await getCorpus()).countries.map(({ slug }) => ({ params: { country: slug } }))),
  )) satisfies GetStaticPaths;

/** The tier strip of a country as a drawing that stands alone. */
export const GET: APIRoute = async ({ params }) => {
  const language = languageOf(params);
  const corpus = await getCorpus();
  const country = corpus.countryBySlug.get(params.country!)!;
  const { cells } = historyIn(corpus, country.iso3);
  const drawing = { name: inWords(country.name, language), placements: cells, asOf: corpus.newest, language } as const;
  return new Response(tierStripSvg(drawing), { headers: { 'Content-Type': 'image/svg+xml' } });
};
