import type { Strings } from './strings.ts';

/** The words of the page for people in danger in French. */
export const help: Strings['help'] = {};
