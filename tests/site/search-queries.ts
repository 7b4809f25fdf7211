import type { Language } from '../../src/domain/text.ts';

/** What researchers type, and where the first result must lead: paths below the site, without the part for the language. */
export const QUERIES: readonly { language: Language; query: string; first: RegExp }[] = [
  // Countries, by their name, other names, former names, short forms.
  { language: 'en', query: 'Mali', first: /^countries\/mali\/$/ },
  { language: 'en', query: 'Niger', first: /^countries\/niger\/$/ },
  { language: 'en', query: 'Myanmar', first: /^countries\/burma\/$/ },
  { language: 'en', query: 'Yugoslavia', first: /^countries\/serbia\/$/ },
  { language: 'en', query: "Cote d'Ivoire", first: /^countries\/cote-divoire\/$/ },
  { language: 'en', query: 'DRC', first: /^countries\/democratic-republic-of-the-congo\/$/ },
  // Subjects: the page on it in all countries, or a demand.
  { language: 'en', query: 'hereditary slavery', first: /^topics\/.*hereditary-slavery\/$|demand.*hereditary-slavery/ },
  { language: 'en', query: 'train judges', first: /recommendations\/train-|#demand-train-/ },
  { language: 'en', query: 'forced begging', first: /forced-begging/ },
  // Judges, police and labour inspectors are asked for together.
  { language: 'en', query: 'labour inspectors', first: /^countries\/mali\/recommendations\/train-law-enforcement\/$/ },
  { language: 'en', query: 'victim identification Niger', first: /^countries\/niger\// },
  { language: 'en', query: 'gold mining children', first: /^countries\/mali\/documents\// },
  { language: 'en', query: 'NAPTIP', first: /^countries\/nigeria\/.*naptip/ },
  // Laws and documents.
  { language: 'en', query: '2012-023', first: /^countries\/mali\/documents\/2012-law-2012-023\/$/ },
  { language: 'en', query: 'judges 2012 law', first: /^countries\/mali\/recommendations\/train-judges-2012-law\/$/ },
  {
    language: 'en',
    query: 'interim assessment 2009 Mali',
    first: /^countries\/mali\/documents\/2010-interim-assessment\/$/,
  },
  {
    language: 'en',
    query: 'Bouaké agreement',
    first: /^countries\/mali\/documents\/2011-standing-commission-abidjan\/$/,
  },
  {
    language: 'en',
    query: 'anti-slavery law Mauritania',
    first: /^countries\/mauritania\/documents\/2015-anti-slavery-law\/$/,
  },
  { language: 'en', query: 'TIP Report 2019', first: /^reports\/2019\/$/ },
  // A term of the field.
  { language: 'en', query: 'waiver', first: /^glossary\/#waiver$/ },
  { language: 'fr', query: 'Mali', first: /^countries\/mali\/$/ },
  { language: 'fr', query: 'Birmanie', first: /^countries\/burma\/$/ },
  { language: 'fr', query: 'RDC', first: /^countries\/democratic-republic-of-the-congo\/$/ },
  {
    language: 'fr',
    query: 'esclavage par ascendance',
    first: /^topics\/.*hereditary-slavery\/$|demand.*hereditary-slavery/,
  },
  { language: 'fr', query: 'former les juges', first: /train-judges/ },
  { language: 'fr', query: 'mendicite forcee', first: /forced-begging/ },
  {
    language: 'fr',
    query: 'évaluation intermédiaire 2009 Mali',
    first: /^countries\/mali\/documents\/2010-interim-assessment\/$/,
  },
  { language: 'fr', query: 'loi 2012-023', first: /^countries\/mali\/documents\/2012-law-2012-023\/$/ },
  { language: 'fr', query: 'dérogation', first: /^glossary\/#waiver$/ },
  // English text of a country that nobody translated, from a French page.
  { language: 'fr', query: 'victim identification Ghana', first: /^countries\/ghana\// },
];
