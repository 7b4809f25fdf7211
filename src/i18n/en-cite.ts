import { formatDate } from './dates.ts';

/** What a citation in words is made of; dates as precisely as they are known. */
interface CitedPage {
  title: string;
  asOf: string;
  address: string;
}

interface CitedSource {
  speaker: string;
  title: string;
  published: string;
  address: string;
}

/** A page of this site: “Tierline: Mali, placements and recommendations. As of 29 August 2019. https://…” */
function page({ title, asOf, address }: CitedPage): string {
  return `Tierline: ${title}. As of ${formatDate(asOf, 'en')}. ${address}`;
}

/** The source of a document: “US Department of State: Trafficking in Persons Report 2019: Mali. 20 June 2019. https://…” */
function source({ speaker, title, published, address }: CitedSource): string {
  // Titles of statements often name their speaker first.
  const work = title.startsWith(speaker) ? title : `${speaker}: ${title}`;
  return `${work}. ${formatDate(published, 'en')}. ${address}`;
}

/** Citations and the feed, in English. */
export const cite = {
  title: 'Cite',
  thisPage: 'This page',
  theSource: 'The source itself',
  bibtex: 'BibTeX',
  profile: (name: string) => `${name}, placements and recommendations`,
  edition: (year: number) => `Placements of the TIP Report ${year}`,
  document: (title: string) => `${title} (summary)`,
  asOf: (date: string) => `As of ${formatDate(date, 'en')}`,
  page,
  source,
  feed: {
    title: 'Tierline: documents and editions',
    link: 'Feed of documents and editions (Atom)',
    edition: (placements: number) =>
      `${placements} placements, with the sources that confirm them and what could not be told.`,
    corrected: (date: string, note: string) => `Corrected ${formatDate(date, 'en')}: ${note}`,
  },
};
