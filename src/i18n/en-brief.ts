import { formatDate } from './dates.ts';

/** The words of the printed brief of a country in English. */
export const brief = {
  title: (name: string) => `${name}: brief`,
  description: (name: string) => `${name} in the TIP Reports on one page, for printing.`,
  print: 'Print this page',
  hint: 'Made for one sheet of A4 or Letter, in colour or in black and white.',
  profile: 'The whole profile',
  now: (year: number) => `${year} edition:`,
  never: 'In no edition that we hold is it ranked.',
  open: 'Open demands, the most repeated first',
  moreOpen: (more: number) => `${more} more open ${more === 1 ? 'demand' : 'demands'}:`,
  implemented: 'Reported implemented',
  moreImplemented: (more: number) => `and ${more} more`,
  noDemands: 'No document that is filed here asks anything of it yet.',
  gaps: 'What we do not know',
  sources: 'Sources',
  placements: (year: number) => `Placements, with the sources of each: TIP Report ${year}`,
  foot: (asOf: string) => `As of ${formatDate(asOf, 'en')}, the date of the newest document.`,
  licence:
    'Tierline is independent of the US Department of State. Our own words, CC BY 4.0: credit “Tierline” and name the page:',
};
