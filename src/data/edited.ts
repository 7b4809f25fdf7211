import { EditedFolder } from '../check/edited-content.ts';
import { CONTENT } from './content-folder.ts';

/** The content in development. The integration `content-problems` has it read again when it has changed. */
export const edited = new EditedFolder(CONTENT);
