import type { ContentParts } from './corpus.ts';
import { documentProblems } from './integrity-documents.ts';
import { editionProblems } from './integrity-editions.ts';
import { recordProblems } from './integrity-record.ts';
import { registerProblems } from './integrity-registers.ts';
import { oncePer } from './once.ts';
import type { Problem } from './problem.ts';

/**
 * Applies every rule that one file alone cannot tell: references, contradictions, duplicates, sequences that the law does
 * not allow. To the same parts they are applied once.
 * @returns all problems, in no particular order; none when the content is sound
 */
export const findProblems = oncePer((parts: ContentParts): readonly Problem[] => [
  ...registerProblems(parts),
  ...editionProblems(parts),
  ...recordProblems(parts),
  ...documentProblems(parts),
]);
