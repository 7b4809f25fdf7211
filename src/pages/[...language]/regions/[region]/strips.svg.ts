import type { APIRoute, GetStaticPaths } from 'astro';
import { stripRowsSvg } from '../../../../charts/strip-rows/standalone.ts';
import { getCorpus } from '../../../../data/corpus.ts';
import type { Region } from '../../../../domain/country.ts';
import { countryIndex } from '../../../../domain/country-index.ts';
import { regionsOf } from '../../../../domain/region-overview.ts';
import { stringsFor } from '../../../../i18n/strings.ts';
import { inEveryLanguage, languageOf } from '../../../../lib/languages.ts';
import { inWords, rowsByName } from '../../../../lib/names.ts';

export const getStaticPaths = (async () =>
  inEveryLanguage(regionsOf(await getCorpus()).map((region) => ({ params: { region } })))) satisfies GetStaticPaths;

/** The strips of a region as a drawing that stands alone. */
export const GET: APIRoute = async ({ params }) => {
  const language = languageOf(params);
  const t = stringsFor(language);
  const corpus = await getCorpus();
  const region = params.region as Region;
  const rows = rowsByName(
    countryIndex(corpus).filter(({ country }) => country.region === region),
    language,
  ).map(({ country, history }) => ({
    name: inWords(country.name, language),
    placements: history.cells,
  }));
  const svg = stripRowsSvg({ name: t.region[region], rows, asOf: corpus.newest, language });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
