import { resolve } from 'node:path';

/** Path of the content folder, absolute: `content` in the project, unless the command that was given names another. */
export const CONTENT = resolve(process.env.TIERLINE_CONTENT ?? 'content');
