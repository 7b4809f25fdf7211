import { askDots, askLines } from '../../../src/charts/ask-dots/geometry.ts';
import { tierStrip } from '../../../src/charts/tier-strip/geometry.ts';
import { type ChecklistItem, tallyKind } from '../../../src/domain/checklist.ts';
import type { Correction } from '../../../src/domain/correction.ts';
import { newestCorrectionsFirst } from '../../../src/domain/corrections.ts';
import { hasOwnPage } from '../../../src/domain/demand-timeline.ts';
import type { Placement } from '../../../src/domain/edition.ts';
import type { ReportCount } from '../../../src/domain/standing.ts';
import type { Language } from '../../../src/domain/text.ts';
import { TIER_LETTER } from '../../../src/domain/tier.ts';
import { formatDate } from '../../../src/i18n/dates.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import type { Citation } from '../../../src/lib/citations.ts';
import { linksIn } from '../../../src/lib/paths.ts';
import type { References } from '../../../src/lib/references.ts';
import { type Link, worded } from './text.ts';

/** The tier strip, laid out: the drawing is the template’s. */
export function stripView(name: string, placements: readonly Placement[], language: Language) {
  const t = stringsFor(language);
  const { placementHref } = linksIn(language);
  return {
    label: t.stripName(name, placements[0]!.year, placements.at(-1)!.year),
    hatched: placements.some(({ state }) => state === 'special-case'),
    segments: tierStrip(placements).map(({ width, height, axisY, from, to, eras, steps, cells }) => ({
      width,
      height,
      doublewidth: width * 2,
      doubleheight: height * 2,
      years: `${from}–${to}`,
      axis: axisY,
      eras: eras.map(({ era, x }) => ({ x, to: axisY - 16, namex: x + 5, name: t.era[era.id] })),
      steps,
      cells: cells.map(({ placement, letter, x, y, width, height }) => ({
        href: placementHref(placement),
        year: placement.year,
        short: `’${String(placement.year).slice(2)}`,
        iso3: placement.iso3,
        state: placement.state,
        title: `${placement.year}${t.colon} ${t.state[placement.state]}`,
        x: x + 0.5,
        y: y + 0.5,
        width: width - 1,
        height: height - 1,
        middle: x + width / 2,
        base: y + 17.5,
        letter,
      })),
    })),
  };
}

/** The small strip that stands beside a name. */
export function miniStripView(name: string, placements: readonly Placement[], language: Language) {
  return {
    label: stringsFor(language).stripSummary(name, placements),
    cells: placements.map(({ year, iso3, state }) => ({ year, iso3, state, letter: TIER_LETTER[state] })),
  };
}

/** A mark for each edition that asked, or did not, or is not known. */
export function dotsView(reports: ReportCount, language: Language) {
  const { width, dots } = askDots(reports.years);
  return {
    label: stringsFor(language).reportYears(reports),
    width,
    lines: askLines(dots).map(({ answer, d }) => ({ answer, d, ...(answer === 'not-asked' && { hollow: true }) })),
  };
}

/** A document as others refer to it. */
export function referenceView(references: References, document: string): Link {
  const reference = references.get(document);
  return { href: reference?.href, label: reference?.label ?? '' };
}

/** Demands by title, each with where it is told and how it stands. */
export function shortDemandsView(items: readonly ChecklistItem[], language: Language) {
  const t = stringsFor(language);
  const { recommendationHref } = linksIn(language);
  return items.map((item) => ({
    mark: tallyKind(item.status),
    href: recommendationHref(item.recommendation.country, item.recommendation.id, hasOwnPage(item)),
    title: worded(item.recommendation.title, language),
    status: t.capitalise(t.statusInWords(item.status)),
  }));
}

/** How to cite a page, and the source that it sums up where there is one. */
export function citeView(page: Citation, source: Citation | undefined, language: Language) {
  const { cite } = stringsFor(language);
  const works = [...(source ? [{ label: cite.theSource, ...source }] : []), { label: cite.thisPage, ...page }];
  return {
    works: works.map(({ label, words }) => ({ label, words })),
    bibtex: works.map(({ bibtex }) => bibtex).join('\n\n'),
  };
}

/** Corrections, newest first. */
export function correctionsView(changes: readonly Correction[], language: Language) {
  return newestCorrectionsFirst(changes).map(({ date, note }) => ({
    date,
    said: formatDate(date, language),
    note: worded(note, language),
  }));
}

/** The files of a drawing, to take away. */
export function filesView(of: string, files: Readonly<Record<string, string>>) {
  return Object.entries(files).map(([kind, href]) => ({ kind, href, label: `${of}, ${kind}` }));
}
