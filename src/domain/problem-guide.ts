import type { ProblemCode } from './problem.ts';
import { DOCUMENTS } from './problem-guide/documents.ts';
import { EDITIONS } from './problem-guide/editions.ts';
import type { ProblemEntry } from './problem-guide/entry.ts';
import { FIELDS } from './problem-guide/fields.ts';
import { FILES } from './problem-guide/files.ts';
import { NAMES } from './problem-guide/names.ts';
import { TEXTS } from './problem-guide/texts.ts';

/** What to do about each kind of problem, with an example. The page for editors and `npm run check -- --explain` show it. */
export const PROBLEM_GUIDE: Readonly<Record<ProblemCode, ProblemEntry>> = {
  ...FILES,
  ...FIELDS,
  ...TEXTS,
  ...NAMES,
  ...DOCUMENTS,
  ...EDITIONS,
};

function group<Id extends string>(id: Id, entries: Partial<Record<ProblemCode, ProblemEntry>>) {
  return { id, codes: Object.keys(entries) as ProblemCode[] };
}

/** The kinds of problem by where an editor meets them, in the order of the page that explains them. */
export const PROBLEM_GROUPS = [
  group('files', FILES),
  group('fields', FIELDS),
  group('texts', TEXTS),
  group('names', NAMES),
  group('documents', DOCUMENTS),
  group('editions', EDITIONS),
] as const;

export type ProblemGroup = (typeof PROBLEM_GROUPS)[number]['id'];
