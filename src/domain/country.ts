import type { LocalText } from './text.ts';

/** ISO 3166-1 alpha-3 code, `MLI`. */
export type Iso3 = string;

/** The regions of the Department of State's bureaux, in the order in which the site lists them. */
export const REGIONS = [
  'africa',
  'east-asia-pacific',
  'europe-eurasia',
  'near-east',
  'south-central-asia',
  'western-hemisphere',
] as const;
export type Region = (typeof REGIONS)[number];

export interface Country {
  /** The file's name without its ending, `mali`; also its address. */
  slug: string;
  file: string;
  name: LocalText;
  iso3: Iso3;
  iso2?: string | undefined;
  region: Region;
  /** Slugs of the countries that it borders. */
  neighbours: readonly string[];
  formerNames: readonly LocalText[];
  note?: LocalText | undefined;
}
