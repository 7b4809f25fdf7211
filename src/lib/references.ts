import type { Corpus } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Language } from '../domain/text.ts';
import { formatDate } from '../i18n/dates.ts';
import { stringsFor } from '../i18n/strings.ts';
import { inWords } from './names.ts';
import { linksIn } from './paths.ts';

/** How a page refers to a document: where it stands, and what to call it in a few words. */
export interface Reference {
  href: string;
  /** “TIP Report 2019”, “ILO Committee of Experts, 2022”. */
  label: string;
}

export type References = ReadonlyMap<string, Reference>;

/** The name of who speaks in a document; of a publisher that no register has, its id. */
export function speakerOf(document: SourceDocument, corpus: Corpus, language: Language): string {
  return inWords(corpus.publishers.get(document.publisher)?.name ?? document.publisher, language);
}

/** The short name of a document, for lists and evidence. */
export function documentLabel(document: SourceDocument, corpus: Corpus, language: Language): string {
  if (document.type === 'tip-report') return `${stringsFor(language).documentType['tip-report']} ${document.edition}`;
  return `${speakerOf(document, corpus, language)}, ${formatDate(document.published, language)}`;
}

/** References to documents, by id. */
export function referencesTo(documents: readonly SourceDocument[], corpus: Corpus, language: Language): References {
  const { documentHref } = linksIn(language);
  return new Map(
    documents.map((document) => [
      document.id,
      { href: documentHref(document), label: documentLabel(document, corpus, language) },
    ]),
  );
}

/** What a series of texts is called where we count who asked. */
export function seriesName(series: string, corpus: Corpus, language: Language): string {
  const publisher = corpus.publishers.get(series);
  return publisher ? inWords(publisher.series, language) : stringsFor(language).tipReports;
}
