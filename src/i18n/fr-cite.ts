import { formatDate } from './dates.ts';
import { atDate, onDate } from './fr-dates.ts';
import type { Strings } from './strings.ts';

/** “Données au 29 août 2019” */
function asOf(date: string): string {
  return `Données ${atDate(date)}`;
}

/** Citations and the feed, in French. */
export const cite: Strings['cite'] = {
  title: 'Citer',
  thisPage: 'Cette page',
  theSource: 'La source elle-même',
  bibtex: 'BibTeX',
  profile: (name) => `${name}, classements et recommandations`,
  edition: (year) => `Classements du rapport TIP ${year}`,
  document: (title) => `${title} (résumé)`,
  asOf,
  page: ({ title, asOf: date, address }) => `Tierline : ${title}. ${asOf(date)}. ${address}`,
  source: ({ speaker, title, published, address }) => {
    // Titles of statements often name their speaker first.
    const work = title.startsWith(speaker) ? title : `${speaker} : ${title}`;
    return `${work}. ${formatDate(published, 'fr')}. ${address}`;
  },
  feed: {
    title: 'Tierline : documents et éditions',
    link: 'Fil des documents et des éditions (Atom)',
    edition: (placements) =>
      `${placements} ${placements < 2 ? 'classement' : 'classements'}, avec les sources qui les confirment et ce qui n’a pas pu être établi.`,
    corrected: (date, note) => `Corrigé ${onDate(date)} : ${note}`,
  },
};
