import type { Strings } from './strings.ts';

/** The words of the working checklist in French. */
export const working: Strings['working'] = {};
