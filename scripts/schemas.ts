import { join } from 'node:path';
import { ROOT } from './lib/build-site.ts';
import { SCHEMA_FOLDER, writeContentSchemas, writeFrontMatterSupport } from './lib/editor-support.ts';
import { readOptions, runScript } from './lib/run-script.ts';

await runScript(async () => {
  readOptions({});
  const changed = writeContentSchemas(ROOT);
  const told = changed.length === 0 ? 'are as they were' : `are renewed: ${changed.join(', ')}`;
  console.log(`The JSON Schemas in ${SCHEMA_FOLDER} ${told}.`);
  writeFrontMatterSupport(ROOT, join(ROOT, 'content'));
  console.log('Editors know the front matter of all files that are there now, and the names of the content.');
});
