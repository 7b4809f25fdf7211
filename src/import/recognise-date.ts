import { en, fr, type ParsedResult } from 'chrono-node';
import type { DocumentType } from '../domain/document.ts';
import type { Edition } from '../domain/edition.ts';
import type { Witnessed } from './blocks.ts';
import { type Finding, quoted, type ReadSource } from './findings.ts';

/** How far into a text its own date stands, in paragraphs. */
const DATELINE = 6;

/** Longer paragraphs tell of events; their dates are seldom that of the text. */
const LONGEST_DATELINE = 200;

/** Words before the date of a text. */
const LABEL =
  /(?:publication date|published|publié|date de publication|posted|released?|date|issued|updated)\W{0,4}(?:on|le)?\s*$/i;

/** Reads are reckoned from no day at all: a date that needs one is not whole. */
const NO_DAY = new Date(0);

/** The dates of a text, in English or French, in their order. */
function datesIn(text: string): ParsedResult[] {
  const results = [...en.strict.parse(text, NO_DAY), ...fr.strict.parse(text, NO_DAY)];
  return results
    .filter(({ start }) => start.isCertain('day') && start.isCertain('month'))
    .sort((a, b) => a.index - b.index);
}

function dayOf({ start }: ParsedResult, year = start.get('year')): string {
  const two = (part: number | null) => String(part).padStart(2, '0');
  return `${year}-${two(start.get('month'))}-${two(start.get('day'))}`;
}

function isWhole({ start }: ParsedResult): boolean {
  return start.isCertain('year');
}

/** A whole date near the beginning: behind a word that says it is that of the text, or in a short line. */
function dateline(paragraphs: readonly string[]): Finding<string> | undefined {
  for (const text of paragraphs.slice(0, DATELINE)) {
    const date = datesIn(text.slice(0, 2000)).find(
      (result) => isWhole(result) && (text.length <= LONGEST_DATELINE || LABEL.test(text.slice(0, result.index))),
    );
    if (date) return { value: dayOf(date), reason: `the line ${quoted(text)}` };
  }
  return undefined;
}

/** A day without its year, which the edition suggests and a human must confirm. */
function dayWithoutYear(paragraphs: readonly string[], edition: Edition | undefined): string | undefined {
  const [first] = paragraphs.slice(0, DATELINE).flatMap((text) => datesIn(text.slice(0, 2000)));
  if (!first) return undefined;
  if (isWhole(first)) return `the text tells of ${dayOf(first)}: is that when it came out?`;
  const guess = edition ? `; if the year is that of the edition: ${dayOf(first, edition.year)}` : '';
  return `the text says ${quoted(first.text)} without a year${guess}`;
}

/** What is known of a source besides its words. */
interface Circumstances {
  /** Dates that the page states for programs. */
  stated: readonly Witnessed[];
  /** Whether a republisher’s copy was read, whose page has a date of its own. */
  isCopy: boolean;
  /** That the source is or refers to, where the content holds it. */
  edition: Edition | undefined;
  type: DocumentType | undefined;
}

/** When a TIP Report was published: on the release of its edition, which a page that holds it may not know. */
function releaseOf(edition: Edition): Finding<string> {
  return edition.released === undefined
    ? { value: String(edition.year), reason: 'the year on the report; its day of release is not known' }
    : { value: edition.released, reason: `the release of the report, from content/${edition.file}` };
}

/**
 * Tells when a source was published: a TIP Report by its edition, another source by what its page states for programs, or by a
 * line of its own. A day without a year, and the date of a copy, are left to a human.
 */
export function recogniseDate(source: ReadSource, { stated, isCopy, edition, type }: Circumstances): Finding<string> {
  if (type === 'tip-report' && edition) return releaseOf(edition);
  const [first] = stated;
  if (first && !isCopy) return { value: first.value, reason: `read from ${first.where}` };
  const line = dateline(source.paragraphs);
  if (line) return line;
  if (first) return { reason: `the page of the copy is of ${first.value}; the source may be older` };
  if (type === 'interim-assessment' && edition) {
    const year = edition.year + 1;
    return {
      reason: `no date was found; it was due by 1 February ${year}: if ${year} is all that is known, add published-inferred: true`,
    };
  }
  return { reason: dayWithoutYear(source.paragraphs, edition) ?? 'no date of publication was found' };
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

const MONTH = `(${MONTHS.join('|')})`;

/** The time that an interim assessment says it covers: “between the beginning of May … and November”. */
const BETWEEN = new RegExp(
  `(?:between|from) the (?:beginning|start) of ${MONTH}\\b[^.]{0,80}?\\b(?:and|to|until) (?:the end of )?${MONTH}`,
  'i',
);
const BETWEEN_DAYS = new RegExp(
  `period[^.]{0,40}?,? ${MONTH} 1,? (?:(20\\d\\d),? )?(?:to|through|until|–|-) ${MONTH} (?:30|31)(?:,? (20\\d\\d))?`,
  'i',
);

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
}

/** From a month to another; where no year is told of the second, it is the next that comes. */
function periodOf(year: number, from: string, to: string, toYear?: string): string {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  return `${year}-${first}/${toYear ?? (first > last ? year + 1 : year)}-${last}`;
}

/** Tells the time that a source reports on, where it states it; an interim assessment begins in the year of the edition it follows. */
export function recogniseCovers(source: ReadSource, edition: number | undefined, isInterim: boolean): Finding<string> {
  const texts = [...source.around, ...source.paragraphs];
  for (const text of texts) {
    const [words, start, end] = BETWEEN.exec(text) ?? [];
    if (words && isInterim && edition !== undefined) {
      return {
        value: periodOf(edition, start!, end!),
        reason: `the words ${quoted(words, 60)}, in the year of the edition`,
      };
    }
    const [whole, from, fromYear, to, toYear] = BETWEEN_DAYS.exec(text) ?? [];
    if (whole && (toYear || (isInterim && edition !== undefined))) {
      const turn = monthNumber(from!) > monthNumber(to!) ? 1 : 0;
      const first = Number(fromYear ?? (toYear ? Number(toYear) - turn : edition));
      return { value: periodOf(first, from!, to!, toYear), reason: `the words ${quoted(whole, 60)}` };
    }
  }
  return { reason: 'no time is stated that it covers' };
}
