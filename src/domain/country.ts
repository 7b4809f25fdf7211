import type { Correction } from './correction.ts';
import { type Language, type LocalText, localise } from './text.ts';

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
  /** The name as the TIP Reports use it. */
  name: LocalText;
  /** What it is commonly called, where that is another name. */
  commonName?: LocalText | undefined;
  iso3: Iso3;
  iso2?: string | undefined;
  region: Region;
  /** Slugs of the countries that it borders. */
  neighbours: readonly string[];
  /** Names that earlier reports used, oldest first. */
  formerNames: readonly LocalText[];
  note?: LocalText | undefined;
  changes: readonly Correction[];
}

/** What a country is called besides its name, in one language. */
export interface FurtherNames {
  common?: string | undefined;
  /** Oldest first. */
  former: readonly string[];
}

/** The further names; one that is the same as the name in this language, or a former one that is still common, is left out. */
export function furtherNames({ name, commonName, formerNames }: Country, language: Language): FurtherNames {
  const inWords = (text: LocalText) => localise(text, language).text;
  const shown = inWords(name);
  const common = commonName === undefined ? undefined : inWords(commonName);
  const former = formerNames.map(inWords).filter((text) => text !== shown && text !== common);
  return { common: common === shown ? undefined : common, former };
}
