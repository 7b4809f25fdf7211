import type { Iso3 } from '../../domain/country.ts';
import type { Placement } from '../../domain/edition.ts';
import { historyOf } from '../../domain/testing/builders.ts';

/** A strip that shows one thing which strips must be able to show. */
export interface TierStripExample {
  /** Name of the file of its drawing. */
  id: string;
  shows: string;
  name: string;
  placements: readonly Placement[];
}

/** @param strip the letters of the cells from 2001 on, as `historyOf` reads them */
function example(id: string, shows: string, name: string, iso3: Iso3, strip: string): TierStripExample {
  return { id, shows, name, placements: historyOf(strip, { iso3 }).cells };
}

/** Tests draw and measure these; a new kind of strip begins with a line here. */
export const examples: readonly TierStripExample[] = [
  example('mali', 'all tiers but the first, and an edition not read', 'Mali', 'MLI', '22222222 WWW2WWWW 3W2WWW2W~'),
  example('france', 'one move, then no other', 'France', 'FRA', '2111111111111111111111111'),
  example('yemen', 'special cases between tiers', 'Yemen', 'YEM', '·–·S2222WW33333SSSSSSSSSS'),
  example('kiribati', 'left out again after years in the report', 'Kiribati', 'KIR', '·–····SS·WW2222W–·––·–––·'),
  example('never-placed', 'no tier in any edition', 'Monaco', 'MCO', '·–·–––––––––––––––––––––?'),
  example('absences', 'not covered, on no list and unknown, side by side', 'Utopia', 'XUT', '–·?'),
  example('every-state', 'each state once, best first', 'Utopia', 'XUT', '123WS–·?'),
  example('missing-edition', 'a year whose edition is not held leaves no hole', 'Utopia', 'XUT', '2222_WWW'),
  example('one-edition', 'a single cell', 'Utopia', 'XUT', '2'),
  example('eleven-editions', 'the longest strip in one piece', 'Utopia', 'XUT', '22222222WWW'),
  example('twelve-editions', 'the shortest strip in three pieces', 'Utopia', 'XUT', '22222222WWW2'),
  example('twenty-six-editions', 'the year after the newest edition', 'Mali', 'MLI', '22222222 WWW2WWWW 3W2WWW2W~2'),
];
