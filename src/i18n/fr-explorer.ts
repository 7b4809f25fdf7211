import type { Strings } from './strings.ts';

/** The words of recommendations across countries in French. */
export const explorer: Strings['explorer'] = {};
