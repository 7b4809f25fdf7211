import { dev as english } from './en-dev.ts';
import type { Strings } from './strings.ts';

/** What the dev server tells editors: it speaks of English messages of the check, and stays in English with them. */
export const dev: Strings['dev'] = english;
