import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

// Loaded before a script that is run again and again. A folder that cannot be written to is no fault: then nothing is kept.
enableCompileCache(join(resolve(import.meta.dirname, '../..'), '.cache/compiled'));
