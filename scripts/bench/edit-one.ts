import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { splitFrontMatter } from '../../src/check/front-matter.ts';
import { filesIn } from './folders.ts';

const SENTENCE = 'A sentence was added here to see how long an edit takes.';

/**
 * A document after an edit such as editors make: a sentence more in the summary, and another note on what was reported.
 * @returns `undefined` where the document reports on nothing
 */
export function editedText(text: string): string | undefined {
  const parts = splitFrontMatter(text);
  if (!parts) return undefined;
  const fields = parseDocument(text.slice(text.indexOf('\n') + 1, text.indexOf('\n---') + 1));
  if (!isMap(fields.getIn(['progress', 0]))) return undefined;
  fields.setIn(['progress', 0, 'note'], 'A note was changed here to see how long an edit takes.');
  return `---\n${fields.toString({ lineWidth: 120 })}---\n${parts.body.trimEnd()}\n\n${SENTENCE}\n`;
}

/**
 * Edits one document of a content folder while something is done, then puts it back as it was.
 * @throws when no document reports on anything
 */
export async function whileEdited<Done>(content: string, work: () => Promise<Done>): Promise<Done> {
  for (const file of filesIn(join(content, 'documents'))) {
    const text = readFileSync(file, 'utf8');
    const edited = editedText(text);
    if (edited === undefined) continue;
    try {
      writeFileSync(file, edited);
      return await work();
    } finally {
      writeFileSync(file, text);
    }
  }
  throw new Error(`No document in ${content} reports on anything, so none was edited.`);
}
