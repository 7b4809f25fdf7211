import { createHash } from 'node:crypto';
import type { Corpus } from '../domain/corpus.ts';
import { once, oncePer } from '../domain/once.ts';
import { ascending } from '../domain/order.ts';
import { LANGUAGES } from '../domain/text.ts';
import { toldCountries } from '../domain/told-countries.ts';
import { getCorpus, getDigests } from './corpus.ts';
import { IS_FOR_EDITORS } from './for-editors.ts';

type Digests = ReadonlyMap<string, string>;

/** What stands in files of its own for each country; everything else may be told on any page. */
const OF_ONE_COUNTRY = /^(?:documents|recommendations)\//;

function digestOf(parts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22);
}

/** A file and its translations: `mali/2019-law.md`, `mali/2019-law.fr.md`. */
function withTranslations(file: string, digests: Digests): (string | undefined)[] {
  const translations = LANGUAGES.flatMap((language) =>
    ['.md', '.mdx'].map((ending) => digests.get(file.replace(/\.[^./]+$/, `.${language}${ending}`))),
  );
  return [digests.get(file), ...translations];
}

function keysOf(corpus: Corpus, digests: Digests): (slug: string) => string {
  const told = [...digests].filter(([file]) => !OF_ONE_COUNTRY.test(file)).sort(([a], [b]) => ascending(a, b));
  const common = digestOf([corpus.newest, corpus.asOf, ...told.flat()]);
  const own = once((slug: string) => {
    const documents = corpus.documentsByCountry.get(slug) ?? [];
    const texts = documents.flatMap(({ file }) => [file, ...withTranslations(file, digests)]);
    return digestOf([digests.get(`recommendations/${slug}.yaml`), ...texts]);
  });
  return once((slug: string) => digestOf([common, slug, ...toldCountries(corpus, slug).map(own)]));
}

const keyOf = oncePer((digests: Digests) => oncePer((corpus: Corpus) => keysOf(corpus, digests)));

interface OfCountry {
  params: { country: string };
}

/**
 * Gives the pages of countries the keys by which a build knows those that it need not render again (docs.astro.build, routing reference,
 * `cacheKey`). The key of a country is another one whenever any file was changed that a page of it may tell of: every file of the
 * country, of its neighbours and of those that share a document with it, everything that is of no one country, and the newest date.
 * @param routes for `getStaticPaths`
 */
export async function keyed<Each extends OfCountry>(
  routes: readonly Each[],
): Promise<(Each & { cacheKey?: string })[]> {
  if (IS_FOR_EDITORS) return [...routes];
  const key = keyOf(await getDigests())(await getCorpus());
  return routes.map((route) => ({ ...route, cacheKey: key(route.params.country) }));
}
