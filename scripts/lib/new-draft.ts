import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { countTodos } from '../../src/check/raw-text.ts';
import { readContent } from '../../src/check/read-content.ts';
import type { ContentParts } from '../../src/domain/corpus.ts';
import { DRAFTS } from '../../src/domain/draft-paths.ts';
import { editionGaps } from '../../src/domain/edition-gaps.ts';
import { countryScaffold } from '../../src/scaffold/country.ts';
import { documentScaffold } from '../../src/scaffold/document.ts';
import { editionScaffold } from '../../src/scaffold/edition.ts';
import { readEditionDraft } from '../../src/scaffold/edition-draft.ts';
import { Refusal } from '../../src/scaffold/refusal.ts';
import { readRequest, USAGE } from '../../src/scaffold/request.ts';
import type { Scaffold } from '../../src/scaffold/scaffold.ts';
import { tellGaps } from '../../src/scaffold/tell-gaps.ts';

/** What was done, in words for the editor. */
export interface Done {
  text: string;
  /** The content folder in which a draft was made, if one was. */
  content: string | undefined;
}

/** The content folder, and the folder that paths are told from. */
interface Place {
  content: string;
  from: string;
}

function told(path: string, { from }: Place): string {
  return relative(from, path) || '.';
}

/** Where a file of the content stands: as a draft, or published, also under the ending that it might have instead. */
function whereItStands({ content }: Place, file: string): string | undefined {
  const names = file.endsWith('.md') ? [file, `${file}x`] : [file];
  const paths = [DRAFTS, ''].flatMap((folder) => names.map((name) => join(content, folder, name)));
  return paths.find((path) => existsSync(path));
}

function write(place: Place, { file, text }: Scaffold): string {
  const there = whereItStands(place, file);
  if (there) {
    const message = `${told(there, place)} is there already, and nothing was changed.`;
    throw new Refusal('content', message, 'Edit it, or choose another name.');
  }
  const path = join(place.content, DRAFTS, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  const todos = countTodos(text);
  return [
    `${told(path, place)} is made; ${todos} TODO are yours to fill in.`,
    '  1. Open it. A comment above each field says what it holds.',
    '  2. Check it:  npm run check -- --drafts',
    `  3. When nothing is left to mend, move it to ${told(join(place.content, file), place)}.`,
  ].join('\n');
}

function missing(place: Place, year: number, parts: ContentParts): string {
  const path = whereItStands(place, `editions/${year}.yaml`);
  if (!path)
    throw new Refusal('content', `There is no edition of ${year} yet.`, `To make one:  npm run new -- edition ${year}`);
  const edition = readEditionDraft(year, readFileSync(path, 'utf8'));
  if (!edition) {
    const cure = 'To see where the fault is:  npm run check -- --drafts';
    throw new Refusal('content', `${told(path, place)} cannot be read as YAML.`, cure);
  }
  return tellGaps(editionGaps(parts, edition), parts, told(path, place));
}

/**
 * Does what an editor asks for with the words and options of `npm run new`.
 * @param from the folder that the command was called in
 * @throws {Refusal} in words for an editor; then nothing was written
 */
export function newDraft(args: readonly string[], from: string): Done {
  const request = readRequest(args);
  if (request.what === 'help') return { text: USAGE, content: undefined };
  const place = { content: resolve(from, request.content), from };
  const { content } = place;
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    const cure = 'Call the command in the folder of the project, or name one with --content.';
    throw new Refusal('usage', `There is no folder ${told(content, place)}. ${cure}`);
  }
  const { parts } = readContent(content, { drafts: true });
  if (request.what !== 'edition') {
    const isThere = (file: string) => whereItStands(place, file) !== undefined;
    const scaffold =
      request.what === 'document' ? documentScaffold(request, parts, isThere) : countryScaffold(request, parts);
    return { text: write(place, scaffold), content };
  }
  const { year, onlyMissing } = request;
  if (onlyMissing || whereItStands(place, `editions/${year}.yaml`))
    return { text: missing(place, year, parts), content: undefined };
  const made = write(place, editionScaffold(year, parts));
  return { text: `${made}\n\n${missing(place, year, parts)}`, content };
}
