import type { PartialDate } from './partial-date.ts';
import type { LocalText } from './text.ts';

/** A correction of something that a reader may have relied on, after it was published. */
export interface Correction {
  date: PartialDate;
  /** What was corrected. */
  note: LocalText;
}
