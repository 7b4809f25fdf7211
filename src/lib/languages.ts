import { LANGUAGES, type Language } from '../domain/text.ts';

/** The path of a page in each language: English stands at the root, the others under their code. */
const SEGMENT: Readonly<Record<Language, string | undefined>> = { en: undefined, fr: 'fr' };

/** What stands before the paths of a language: nothing for English, which stands at the root. */
export function prefixOf(language: Language): string {
  const segment = SEGMENT[language];
  return segment === undefined ? '' : `/${segment}`;
}

const MADE_ONCE = /\.(?:csv|json)(?=$|[?#])/;

/** Whether a path is that of a file which stands at the root for all readers: tables, and what programs read. */
export function isMadeOnce(path: string): boolean {
  return MADE_ONCE.test(path);
}

interface Route {
  params: Record<string, string | undefined>;
  props?: Record<string, unknown>;
}

/** A page of one language: Astro leaves a part of the path out where it is undefined (docs.astro.build, rest parameters). */
type InLanguage<Each extends Route> = Each & { params: Each['params'] & { language: string | undefined } };

/**
 * The pages of a route in every language, for `getStaticPaths` of a route below `[...language]`.
 * @param routes the pages in one language; none given, the route is one page
 */
export function inEveryLanguage<Each extends Route = { params: Record<never, string> }>(
  routes: readonly Each[] = [{ params: {} } as Each],
): InLanguage<Each>[] {
  return LANGUAGES.flatMap((language) =>
    routes.map((route) => ({ ...route, params: { ...route.params, language: SEGMENT[language] } }) as InLanguage<Each>),
  );
}

/** The language of a page, from the part of its path that says so. */
export function languageOf({ language }: Readonly<Record<string, string | undefined>>): Language {
  return LANGUAGES.find((each) => SEGMENT[each] === language) ?? 'en';
}

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };
