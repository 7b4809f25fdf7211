import { join } from 'node:path';
import { Refusal } from '../src/scaffold/refusal.ts';
import { ROOT } from './lib/build-site.ts';
import { describeError } from './lib/describe-error.ts';
import { writeFrontMatterSupport } from './lib/editor-support.ts';
import { newDraft } from './lib/new-draft.ts';

const EXIT_CODES: Readonly<Record<Refusal['because'], number>> = { content: 1, usage: 2 };

try {
  const { text, content } = newDraft(process.argv.slice(2), process.cwd());
  console.log(text);
  // Editors of code are to know the new file at once.
  if (content === join(ROOT, 'content')) writeFrontMatterSupport(ROOT, content);
} catch (error) {
  const isRefusal = error instanceof Refusal;
  console.error(isRefusal ? error.message : describeError(error));
  process.exitCode = isRefusal ? EXIT_CODES[error.because] : 2;
}
