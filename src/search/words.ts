import type { Tier } from '../domain/tier.ts';
import type { Strings } from '../i18n/strings.ts';

/** The words that the page hands to its script. */
export type SearchWords = Strings['search']['script'] & {
  colon: string;
  states: Record<Tier, string>;
};
