import type { ContentParts } from '../domain/corpus.ts';
import { type CheckResult, judgeContent } from './check-content.ts';
import { keepReadings } from './kept-readings.ts';
import { type PageTitle, type ReadContent, readContent } from './read-content.ts';

/** The content at one moment of being edited. */
export interface EditedContent {
  /** What is wrong with it, drafts judged in the places that they are for. */
  check: CheckResult;
  /** What is sound in itself, drafts under their own paths beside what they are to replace. */
  parts: ContentParts;
  /** Published pages of prose. */
  pages: readonly PageTitle[];
}

/** The published parts, and beside them the drafts under their own paths. */
function withDraftsBeside(published: ContentParts, { parts, placeOf }: ReadContent): ContentParts {
  const draftsOf = <Entry extends { file: string }>(entries: readonly Entry[]) =>
    entries.filter(({ file }) => placeOf(file) !== file).map((entry) => ({ ...entry, file: placeOf(entry.file) }));
  return {
    ...published,
    countries: [...published.countries, ...draftsOf(parts.countries)],
    documents: [...published.documents, ...draftsOf(parts.documents)],
    recommendations: [...published.recommendations, ...draftsOf(parts.recommendations)],
    editions: [...published.editions, ...draftsOf(parts.editions)],
  };
}

/** A content folder that is being edited: read whole once, and then only what has changed. */
export class EditedFolder {
  private readonly root: string;
  private readonly read = keepReadings();
  private last: EditedContent | undefined;

  /** @param root path of the content folder */
  constructor(root: string) {
    this.root = root;
  }

  /** The content as it was when it was last read. @throws as `readAgain` does, where it never was */
  get current(): EditedContent {
    return this.last ?? this.readAgain();
  }

  /**
   * Reads what has changed. Without drafts, what is shown is what is judged, and the rules are applied to it once.
   * @throws when the folder itself cannot be read; `current` stays what it was
   */
  readAgain(): EditedContent {
    const judged = readContent(this.root, { drafts: true, read: this.read });
    const hasDrafts = judged.drafts.length > 0;
    const published = hasDrafts ? readContent(this.root, { read: this.read }) : judged;
    this.last = {
      check: judgeContent(judged),
      parts: hasDrafts ? withDraftsBeside(published.parts, judged) : judged.parts,
      pages: published.pages,
    };
    return this.last;
  }
}
