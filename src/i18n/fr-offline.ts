import type { Strings } from './strings.ts';

/** The words of what a reader keeps on the device in French. */
export const offline: Strings['offline'] = {};
