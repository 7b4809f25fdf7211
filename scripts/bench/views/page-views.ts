import type { Corpus } from '../../../src/domain/corpus.ts';
import { demandsOfAll } from '../../../src/domain/demand-explorer.ts';
import { hasOwnPage } from '../../../src/domain/demand-timeline.ts';
import { LANGUAGES, type Language } from '../../../src/domain/text.ts';
import { linksIn } from '../../../src/lib/paths.ts';
import type { Body } from './bodies.ts';
import { briefView } from './brief-view.ts';
import { demandView } from './demand-view.ts';
import { documentView } from './document-view.ts';
import type { PageKind } from './page-kinds.ts';
import { profileView } from './profile-view.ts';

/** A page as another generator gets it. */
export interface PageView {
  kind: PageKind;
  /** The address, `/fr/countries/mali/`. */
  here: string;
  /** What the template shows. */
  view: object;
  /** Markdown; empty where the page has no text of its own. */
  body: string;
}

function* pagesIn(corpus: Corpus, bodyOf: (file: string, language: Language) => Body, language: Language) {
  const { countryHref, documentHref, recommendationHref } = linksIn(language);
  for (const { slug, file } of corpus.countries) {
    const body = bodyOf(file, language);
    yield {
      kind: 'profile' as const,
      here: countryHref(slug),
      view: profileView(corpus, slug, body.language, language),
      body: body.text,
    };
    yield {
      kind: 'brief' as const,
      here: `${countryHref(slug)}brief/`,
      view: briefView(corpus, slug, language),
      body: '',
    };
  }
  for (const document of corpus.documents) {
    const body = bodyOf(document.file, language);
    yield {
      kind: 'document' as const,
      here: documentHref(document),
      view: documentView(corpus, document, body.language, language),
      body: body.text,
    };
  }
  for (const { country, item } of demandsOfAll(corpus).filter((each) => hasOwnPage(each.item))) {
    const { id } = item.recommendation;
    yield {
      kind: 'demand' as const,
      here: recommendationHref(country.slug, id, true),
      view: demandView(corpus, country.slug, id, language),
      body: '',
    };
  }
}

/**
 * The pages that every generator makes, in both languages, folded and worded; one at a time, because all of them together
 * are larger than the content many times over.
 * @param bodyOf gives the text below the fields of a file
 */
export function* pageViews(corpus: Corpus, bodyOf: (file: string, language: Language) => Body): Generator<PageView> {
  for (const language of LANGUAGES) yield* pagesIn(corpus, bodyOf, language);
}

/** The address of one page of each kind. @throws when the content is too small to have all of them */
export function examplePages(corpus: Corpus): Readonly<Record<PageKind, string>> {
  const { countryHref, documentHref, recommendationHref } = linksIn('en');
  const demand = demandsOfAll(corpus).find((each) => hasOwnPage(each.item));
  const document = corpus.documents[0];
  if (!demand || !document) throw new Error('The content has no document, or no demand with a page of its own.');
  // A profile that has a checklist carries its scripts as well.
  const slug = demand.country.slug;
  return {
    profile: countryHref(slug),
    brief: `${countryHref(slug)}brief/`,
    document: documentHref(document),
    demand: recommendationHref(slug, demand.item.recommendation.id, true),
  };
}
