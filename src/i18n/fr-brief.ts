import type { Strings } from './strings.ts';

/** The words of the printed brief of a country in French. */
export const brief: Strings['brief'] = {};
