import { buildCorpus } from '../../domain/corpus.ts';
import type { Country, Iso3, Region } from '../../domain/country.ts';
import type { Edition } from '../../domain/edition.ts';
import { type EditionOverview, editionOverview } from '../../domain/edition-overview.ts';
import { country, edition, soundParts } from '../../domain/testing/builders.ts';
import type { MapTarget } from './links.ts';

/** A map that shows one thing which maps must be able to show. */
export interface WorldMapExample {
  /** Name of the file of its drawing. */
  id: string;
  shows: string;
  overview: EditionOverview;
  linkTo: MapTarget;
}

function place(slug: string, iso3: Iso3, region: Region): Country {
  return country(slug, { iso3, region });
}

const COUNTRIES: readonly Country[] = [
  place('france', 'FRA', 'europe-eurasia'),
  place('luxembourg', 'LUX', 'europe-eurasia'),
  place('mali', 'MLI', 'africa'),
  place('niger', 'NER', 'africa'),
  place('algeria', 'DZA', 'africa'),
  place('libya', 'LBY', 'near-east'),
  place('bhutan', 'BTN', 'south-central-asia'),
  place('malta', 'MLT', 'europe-eurasia'),
  place('kosovo', 'XKX', 'europe-eurasia'),
  place('curacao', 'CUW', 'western-hemisphere'),
  place('netherlands-antilles', 'ANT', 'western-hemisphere'),
  place('utopia', 'XUT', 'western-hemisphere'),
];

function overviewOf(shown: Edition): EditionOverview {
  const corpus = buildCorpus(
    soundParts({ countries: COUNTRIES, editions: [shown], documents: [], recommendations: [] }),
  );
  return editionOverview(corpus, shown.year);
}

/** Tests draw these; a new kind of map begins with a line here. */
export const examples: readonly WorldMapExample[] = [
  {
    id: 'every-tier',
    shows: 'each tier once, dots, a former country, one without a place; links to profiles',
    linkTo: 'profile',
    overview: overviewOf(
      edition(2010, {
        'tier-1': ['FRA', 'LUX'],
        'tier-2': ['MLI', 'ANT'],
        'tier-2-watch-list': ['NER', 'MLT', 'XUT'],
        'tier-3': ['DZA', 'XKX'],
        'special-case': ['LBY'],
      }),
    ),
  },
  {
    id: 'absences',
    shows: 'unknown and on no list, side by side; links to rows',
    linkTo: 'row',
    overview: overviewOf(
      edition(
        2025,
        { 'tier-1': ['FRA'], 'tier-3': ['NER'] },
        {
          coverage: 'partial',
          unknown: ['MLI', 'CUW', 'LUX'],
          completeLists: ['tier-2-watch-list', 'tier-3', 'special-case'],
        },
      ),
    ),
  },
];
