import type { ProgressStatus, Voice } from './document.ts';
import { ascending } from './order.ts';
import { lastDay, type PartialDate } from './partial-date.ts';
import type { LocalText } from './text.ts';

/** One report on the state of a demand, with all that makes it weigh: its date, whose word it is, and the document. */
export interface Evidence {
  status: ProgressStatus;
  note: LocalText;
  voice: Voice;
  /** The date that it is true for. */
  asOf: PartialDate;
  published: PartialDate;
  /** Id of the document. */
  document: string;
  /** The id under which the document reports it, where that was merged into another since. */
  reportedAs?: string | undefined;
}

/**
 * The state of the world as the documents tell it; about the text of the reports it says nothing (see Standing).
 * `reported`: the newest word that is not the government's own. `by-government-account`: there is only the government's
 * word. `sources-differ`: entries of the same dates disagree. `no-information`: nobody reported anything.
 */
export type Status =
  | { kind: 'reported'; status: ProgressStatus; evidence: readonly Evidence[] }
  | { kind: 'by-government-account'; status: ProgressStatus; evidence: readonly Evidence[] }
  | { kind: 'sources-differ'; statuses: readonly ProgressStatus[]; evidence: readonly Evidence[] }
  | { kind: 'no-information' };

/** Orders evidence: newest first by the date it is true for, then by publication, then by document, so that no two tie. */
export function byNewest(a: Evidence, b: Evidence): number {
  return (
    ascending(lastDay(b.asOf), lastDay(a.asOf)) ||
    ascending(lastDay(b.published), lastDay(a.published)) ||
    ascending(a.document, b.document) ||
    ascending(a.status, b.status) ||
    ascending(a.voice, b.voice)
  );
}

function isOfTheSameDates(a: Evidence, b: Evidence): boolean {
  return lastDay(a.asOf) === lastDay(b.asOf) && lastDay(a.published) === lastDay(b.published);
}

/**
 * Decides the status of a demand from everything that was reported on it: the latest entry by the date it is true for,
 * then by publication, that is not the government's own word.
 */
export function statusOf(evidence: readonly Evidence[]): Status {
  const independent = evidence.filter((entry) => entry.voice !== 'government');
  const heard = [...(independent.length > 0 ? independent : evidence)].sort(byNewest);
  const [newest] = heard;
  if (!newest) return { kind: 'no-information' };
  const deciding = heard.filter((entry) => isOfTheSameDates(entry, newest));
  const statuses = [...new Set(deciding.map((entry) => entry.status))].sort();
  if (statuses.length > 1) return { kind: 'sources-differ', statuses, evidence: deciding };
  const kind = independent.length > 0 ? 'reported' : 'by-government-account';
  return { kind, status: newest.status, evidence: deciding };
}
