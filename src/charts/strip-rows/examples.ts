import type { Iso3 } from '../../domain/country.ts';
import { historyOf } from '../../domain/testing/builders.ts';
import type { StripRow } from './geometry.ts';

/** Strips that show one thing which a drawing of several must be able to show. */
export interface StripRowsExample {
  /** Name of the file of its drawing. */
  id: string;
  shows: string;
  name: string;
  rows: readonly StripRow[];
}

/** @param strip the letters of the cells, as `historyOf` reads them */
function row(name: string, iso3: Iso3, strip: string, from = 2001): StripRow {
  return { name, placements: historyOf(strip, { iso3, from }).cells };
}

/** Tests draw and measure these. */
export const examples: readonly StripRowsExample[] = [
  {
    id: 'two-countries',
    shows: 'the same years below each other',
    name: 'West Africa & the Near East',
    rows: [row('Mali', 'MLI', '22222222 WWW2WWWW 3W2WWW2W~'), row('Yemen', 'YEM', '·–·S2222WW33333SSSSSSSSSS')],
  },
  { id: 'every-state', shows: 'each state once, best first', name: 'Utopia', rows: [row('Utopia', 'XUT', '123WS–·?')] },
  {
    id: 'missing-editions',
    shows: 'a year that one row lacks is a hole in it',
    name: 'Nowhere',
    rows: [row('Utopia', 'XUT', '2_3'), row('Erewhon', 'XER', '22', 2002)],
  },
  {
    id: 'hostile-name',
    shows: 'a name that means something to XML',
    name: '<Nowhere> & “Erewhon”',
    rows: [row('<Utopia> & “Erewhon”', 'XUT', '22')],
  },
];
