import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { askDotsSvg } from '../../../../../../charts/ask-dots/standalone.ts';
import { getCorpus } from '../../../../../../data/corpus.ts';
import { keyed } from '../../../../../../data/page-keys.ts';
import { inEveryLanguage, languageOf } from '../../../../../../lib/languages.ts';
import { inWords } from '../../../../../../lib/names.ts';
import { countedDemands } from '../../../../../../open-data/counted-demands.ts';

export const getStaticPaths = (async () =>
  keyed(
    inEveryLanguage(
      countedDemands(await getCorpus()).map((demand) => ({
        params: { country: demand.country.slug, recommendation: demand.item.recommendation.id },
        props: { demand },
      })),
    ),
  )) satisfies GetStaticPaths;

/** The dots of a demand as a drawing that stands alone. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ params, props }) => {
  const language = languageOf(params);
  const { country, item, reports } = props.demand;
  const drawing = {
    country: inWords(country.name, language),
    demand: inWords(item.recommendation.title, language),
    reports,
    asOf: (await getCorpus()).newest,
    language,
  } as const;
  return new Response(askDotsSvg(drawing), { headers: { 'Content-Type': 'image/svg+xml' } });
};
