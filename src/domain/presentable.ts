import type { ContentParts } from './corpus.ts';
import { destinationOf, isDraft } from './draft-paths.ts';
import { findProblems } from './integrity.ts';

/** The parts of which each entry stands in a file that may be a draft. */
const FILED = ['countries', 'documents', 'recommendations', 'editions'] as const;

function keep(parts: ContentParts, isKept: (file: string) => boolean): ContentParts {
  const kept = <Entry extends { file: string }>(entries: readonly Entry[]) =>
    entries.filter(({ file }) => isKept(file));
  return {
    ...parts,
    countries: kept(parts.countries),
    documents: kept(parts.documents),
    recommendations: kept(parts.recommendations),
    editions: kept(parts.editions),
  };
}

/** The parts with each draft in the place that it is meant for, instead of the published file of that path. */
function withDraftsInPlace(parts: ContentParts): ContentParts {
  const files = FILED.flatMap((name) => parts[name].map(({ file }) => file));
  const replaced = new Set(files.filter(isDraft).map(destinationOf));
  if (replaced.size === 0) return parts;
  return keep(parts, (file) => !replaced.has(file));
}

/** Whether the rest can stand without a file: everything else is folded from editions, registers and countries. */
function mayBeLeftOut(file: string): boolean {
  return isDraft(file) || file.startsWith('documents/');
}

/**
 * The content as an editor looks at it while it is being written: drafts stand in their places, and a document or draft that
 * breaks a rule is left out. What a draft that is left out would have replaced stands again.
 * @param parts with drafts beside what they are to replace; faults of editions, registers and countries stay
 */
export function presentable(parts: ContentParts): ContentParts {
  const shown = withDraftsInPlace(parts);
  const faulty = findProblems(shown).filter(({ severity, file }) => severity === 'error' && mayBeLeftOut(file));
  if (faulty.length === 0) return shown;
  const leftOut = new Set(faulty.map(({ file }) => file));
  return presentable(keep(parts, (file) => !leftOut.has(file)));
}
