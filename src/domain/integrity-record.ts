import type { ContentParts } from './corpus.ts';
import type { Iso3 } from './country.ts';
import { type Edition, type Placement, placedCountries, placementOf } from './edition.ts';
import { errorAt, warningAt } from './integrity-rules.ts';
import { ascending } from './order.ts';
import type { PathStep, Problem } from './problem.ts';
import { type Judgement, judgeRecord } from './record-judgement.ts';
import { directionOf, isTier } from './tier.ts';
import { CLOCK_LAWS, type ClockFinding } from './watch-list-clock.ts';

const [FIRST_LAW] = CLOCK_LAWS;

function placeInList(edition: Edition, iso3: Iso3): PathStep[] {
  return ['placements', 'tier-2-watch-list', edition.placements['tier-2-watch-list'].indexOf(iso3)];
}

function noteProblem({ file }: Edition, iso3: Iso3, message: string, cure: string): Problem {
  return errorAt(file, ['notes', iso3], 'note-contradiction', message, { cure });
}

function notDue(iso3: Iso3): string {
  return `Take the note out, or mend the placements of ${iso3} in this edition and the two before it.`;
}

/** What breaks the law of its time. What stands on a Watch List before there was one is told where the lists are checked. */
function lawProblem(iso3: Iso3, finding: ClockFinding, editions: ReadonlyMap<number, Edition>): Problem | undefined {
  switch (finding.kind) {
    case 'run-too-long': {
      const { run, limit, section } = finding;
      const edition = editions.get(run.to)!;
      const allows = run.isReturn && limit === 1 ? 'one edition after a return from Tier 3' : limit;
      return errorAt(
        edition.file,
        placeInList(edition, iso3),
        'watch-list-too-long',
        `${iso3} is on the Watch List in every edition from ${run.from} to ${run.to}; the law allows ${allows} (${section}).`,
        { cure: 'Compare the placements of these years with the reports: one of them must be another tier.' },
      );
    }
    case 'waiver-not-due':
      return noteProblem(
        editions.get(finding.year)!,
        iso3,
        `A waiver is noted for ${iso3} in ${finding.year}, and the clock had not run out: a waiver keeps a country on the Watch List for a third edition or more (${FIRST_LAW!.section}).`,
        notDue(iso3),
      );
    case 'downgrade-not-due':
      return noteProblem(
        editions.get(finding.year)!,
        iso3,
        `An automatic downgrade is noted for ${iso3} in ${finding.year}: it leads to Tier 3, after two editions or more on the Watch List (${FIRST_LAW!.section}).`,
        notDue(iso3),
      );
    default:
      return undefined;
  }
}

/** Whether what a source notes of a placement fits the placements of the years before. */
function noteProblems({ iso3, history }: Judgement, editions: ReadonlyMap<number, Edition>): Problem[] {
  const contradiction = (cell: Placement, note: string, but: string) =>
    noteProblem(
      editions.get(cell.year)!,
      iso3,
      `${iso3} is noted as ${note} in ${cell.year}, but ${but}.`,
      'Compare both editions with the reports: mend the placement that is wrong, or take the note out.',
    );
  const firstPlaced = history.cells.find((cell) => isTier(cell.state));
  return history.cells.flatMap((cell, index) => {
    const before = history.cells[index - 1];
    if (!isTier(cell.state)) return [];
    const problems: Problem[] = [];
    if (cell.notes.includes('first-listed') && firstPlaced && firstPlaced !== cell)
      problems.push(contradiction(cell, 'ranked for the first time', `the edition of ${firstPlaced.year} ranks it`));
    if (before?.year !== cell.year - 1 || !isTier(before.state)) return problems;
    const direction = directionOf(before.state, cell.state);
    if (direction === 'not-comparable') return problems;
    const moved = direction === 'same' ? `it stays on ${cell.state}` : `it goes from ${before.state} to ${cell.state}`;
    if (cell.notes.includes('upgraded') && direction !== 'up') problems.push(contradiction(cell, 'upgraded', moved));
    if (cell.notes.includes('downgraded') && direction !== 'down')
      problems.push(contradiction(cell, 'downgraded', moved));
    return problems;
  });
}

/** Whether a published total agrees with the lists, so that what is missing from them is left out by the report. */
function isProvenWhole(edition: Edition): boolean {
  return edition.coverage === 'complete' && edition.publishedCounts?.total === placedCountries(edition).length;
}

/**
 * Countries that an edition has on no list although the editions right before and after it do: a slip of the pen, or a gap of
 * ours. Silent where a published total proves the lists whole, for what is unknown, and where `disputes` speaks of the country.
 */
function dropProblems(edition: Edition, editions: ReadonlyMap<number, Edition>): Problem[] {
  const [before, after] = [editions.get(edition.year - 1), editions.get(edition.year + 1)];
  if (!before || !after || isProvenWhole(edition)) return [];
  const afterwards = new Set(placedCountries(after));
  const dropped = placedCountries(before).filter((code) => {
    const { state } = placementOf(edition, code);
    return afterwards.has(code) && !isTier(state) && state !== 'unknown' && !edition.disputes[code];
  });
  if (dropped.length === 0) return [];
  return [
    warningAt(
      edition.file,
      ['placements'],
      'dropped-country',
      `On no list of ${edition.year}, though the editions of ${before.year} and ${after.year} both place them: ${dropped.sort(ascending).join(', ')}.`,
      {
        cure: 'Add those that the report ranks to their lists, and those of which you cannot tell to unknown.\nIf the report leaves a country out, say under disputes how you know.',
      },
    ),
  ];
}

/** Rules of the whole record: placements and notes against the law of their time, and against the years before and after. */
export function recordProblems({ editions }: ContentParts): Problem[] {
  const byYear = new Map(editions.map((edition) => [edition.year, edition]));
  // That a year is filed twice is told elsewhere; here it would break every history.
  const record = [...byYear.values()];
  return [
    ...judgeRecord(record).flatMap((judgement) => [
      ...judgement.findings.flatMap((finding) => lawProblem(judgement.iso3, finding, byYear) ?? []),
      ...noteProblems(judgement, byYear),
    ]),
    ...record.flatMap((edition) => dropProblems(edition, byYear)),
  ];
}
