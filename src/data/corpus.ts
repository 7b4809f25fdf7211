import { judgeContent } from '../check/check-content.ts';
import type { EditedContent } from '../check/edited-content.ts';
import { takeOver } from '../check/handed-over.ts';
import { type PageTitle, readContent } from '../check/read-content.ts';
import { buildCorpus, type ContentParts, type Corpus } from '../domain/corpus.ts';
import { findProblems } from '../domain/integrity.ts';
import { once, oncePer } from '../domain/once.ts';
import { presentable } from '../domain/presentable.ts';
import type { Problem } from '../domain/problem.ts';
import { CONTENT } from './content-folder.ts';
import { edited } from './edited.ts';
import { IS_FOR_EDITORS } from './for-editors.ts';

/** What pages are made of, but for the texts below the fields. */
interface Content {
  corpus: Corpus;
  pages: readonly PageTitle[];
}

function refuse(problems: readonly Problem[]): void {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return;
  const told = errors.map((problem) => `  ${problem.file}  ${problem.code}: ${problem.message}`).join('\n');
  throw new Error(`The content has errors; \`npm run check\` gives line and cure.\n${told}`);
}

/** Reads the folder unless the check has just done so and found nothing wrong. What was read beside this is not kept. */
const published = once((root: string): Content & { digests: ReadonlyMap<string, string> } => {
  let read = takeOver(root);
  if (!read) {
    read = readContent(root);
    refuse(judgeContent(read).problems);
  }
  return { corpus: buildCorpus(read.parts), pages: read.pages, digests: read.digestsOfFiles() };
});

function corpusFor(parts: ContentParts): Corpus {
  const shown = presentable(parts);
  refuse(findProblems(shown));
  return buildCorpus(shown);
}

const forEditors = oncePer(({ parts, pages }: EditedContent): Content => ({ corpus: corpusFor(parts), pages }));

function content(): Content {
  return IS_FOR_EDITORS ? forEditors(edited.current) : published(CONTENT);
}

/**
 * The one door to the content: read once a build, and in development again after each change. Never hands out what contradicts itself.
 * @throws when a file is unsound or a rule across files is broken; in development where that leaves nothing to stand on
 */
export async function getCorpus(): Promise<Corpus> {
  return content().corpus;
}

/** Titles of the pages of prose, by their files. @throws as `getCorpus` does */
export async function getPages(): Promise<ReadonlyMap<string, PageTitle>> {
  return pagesByFile(content().pages);
}

/**
 * What stands in each file of the published content, translations too, in a few letters, by its path within the folder: for a build,
 * which knows by it what has changed. @throws as `getCorpus` does
 */
export async function getDigests(): Promise<ReadonlyMap<string, string>> {
  return published(CONTENT).digests;
}

const pagesByFile = oncePer(
  (pages: readonly PageTitle[]): ReadonlyMap<string, PageTitle> => new Map(pages.map((page) => [page.file, page])),
);
