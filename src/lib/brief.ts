import { countFitting, implementedDemands, openDemands } from '../domain/brief.ts';
import type { ChecklistItem } from '../domain/checklist.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { CountryProfile } from '../domain/country-profile.ts';
import type { Language } from '../domain/text.ts';
import { stringsFor } from '../i18n/strings.ts';
import { inWords } from './names.ts';
import { documentLabel } from './references.ts';

/** A demand on a brief: what is said of it, and the source by its number. */
export interface BriefDemand {
  item: ChecklistItem;
  facts: string;
  /** None where nothing was reported. */
  source?: number | undefined;
}

/** A source on a brief, with its address written out: paper has no links. */
export interface BriefSource {
  number: number;
  label: string;
  address: string;
}

/** What one sheet holds of a country. */
export interface Brief {
  open: readonly BriefDemand[];
  /** How many open demands are only counted. */
  moreOpen: number;
  implemented: readonly BriefDemand[];
  moreImplemented: number;
  sources: readonly BriefSource[];
}

/** What stands on a sheet besides the demands; empty where there is nothing to say. */
export interface BriefTexts {
  sentence: string;
  clock: string;
  gaps: string;
  /** Where the placements can be read, with the address. */
  placements: string;
  foot: string;
}

/** A type of brief.css: how many characters a line of it holds, and how high it is in points. */
interface Type {
  characters: number;
  height: number;
}

// For the width of A4, and a wider font than most systems have.
const LARGE: Type = { characters: 90, height: 13 };
const TEXT: Type = { characters: 102, height: 12 };
const SMALL: Type = { characters: 113, height: 10.5 };

/** Heights in points, with the space around: name and tier, strip, title of a part, and what parts paragraphs and entries. */
const HEAD = 38;
const STRIP = 90;
const TITLE = 24;
const PARAGRAPH = 4;
const ENTRY = 4;

/**
 * What a sheet of Letter holds, A4 being higher: 730 points between margins of 11 mm. Each line that is begun counts as
 * a whole one, so a full sheet comes out some forty points lower than it is counted.
 */
const SHEET = 750;

/** More than these would leave too little room for what is open. */
const MOST_IMPLEMENTED = 3;

function heightOf(text: string, { characters, height }: Type): number {
  return Math.ceil(text.length / characters) * height;
}

function paragraph(text: string, type: Type): number {
  return text === '' ? 0 : heightOf(text, type) + PARAGRAPH;
}

/** Chooses what one sheet holds of a country: what was reported implemented, newest first, and what is open in the room left. */
export function briefOf({ checklist }: CountryProfile, corpus: Corpus, language: Language, texts: BriefTexts): Brief {
  const t = stringsFor(language);
  const sourceOf = ({ status }: ChecklistItem) =>
    status.kind === 'no-information' ? undefined : status.evidence[0]!.document;
  const sourceText = (id: string) => {
    const document = corpus.documentById.get(id)!;
    return { label: documentLabel(document, corpus, language), address: document.source.url };
  };
  const titleOf = ({ recommendation }: ChecklistItem) => inWords(recommendation.title, language);

  const askedInWords = ({ reports, askedBy }: ChecklistItem): string[] => {
    if (reports) return [t.reportCount(reports)];
    const labels = new Set(
      askedBy.flatMap(({ mentions }) => mentions.map(({ document }) => sourceText(document).label)),
    );
    return labels.size > 0 ? [`${t.askedBy} ${[...labels].join(t.working.plan.separator)}`] : [];
  };
  const factsOf = (item: ChecklistItem): string =>
    [
      ...askedInWords(item),
      ...(item.standing.kind === 'dropped' ? [t.standingWords(item.standing)] : []),
      t.statusInWords(item.status),
    ]
      .map((fact) => `${t.capitalise(fact)}.`)
      .join(' ');
  const doneInWords = ({ status }: ChecklistItem): string => `${t.capitalise(t.statusInWords(status))}.`;

  const heightOfSource = (id: string): number => heightOf(`[00] ${Object.values(sourceText(id)).join(' ')}`, SMALL);
  /**
   * Takes as many demands as there is room for, each source once.
   * @param height that of one without its source
   * @param cited sources that stand on the sheet already
   */
  const take = (
    items: readonly ChecklistItem[],
    room: number,
    say: (item: ChecklistItem) => string,
    height: (item: ChecklistItem) => number,
    cited: readonly (string | undefined)[] = [],
  ) => {
    const sources = items.map(sourceOf);
    const heights = items.map((item, index) => {
      const source = sources[index];
      const isNew = source !== undefined && !cited.includes(source) && sources.indexOf(source) === index;
      return height(item) + ENTRY + (isNew ? heightOfSource(source) : 0);
    });
    const count = countFitting(heights, room);
    const used = heights.slice(0, count).reduce((sum, each) => sum + each, 0);
    return { used, shown: items.slice(0, count).map((item) => ({ item, facts: say(item), source: sourceOf(item) })) };
  };

  const open = openDemands(checklist);
  const implemented = implementedDemands(checklist);
  // A part that is cut says so in a line of its own.
  const parts = [open, implemented].filter((list) => list.length > 0).length * (TITLE + SMALL.height + PARAGRAPH);
  const said =
    paragraph(texts.sentence, LARGE) +
    paragraph(texts.clock, TEXT) +
    (texts.gaps === '' ? 0 : TITLE) +
    paragraph(texts.gaps, SMALL) +
    TITLE +
    paragraph(texts.placements, SMALL) +
    paragraph(texts.foot, SMALL);
  const room = SHEET - HEAD - STRIP - said - parts;
  const done = take(implemented.slice(0, MOST_IMPLEMENTED), room, doneInWords, (item) =>
    heightOf(`${titleOf(item)} ${doneInWords(item)} [00]`, TEXT),
  );
  const left = take(
    open,
    room - done.used,
    factsOf,
    (item) => heightOf(titleOf(item), TEXT) + heightOf(`${factsOf(item)} [00]`, SMALL),
    done.shown.map(({ source }) => source),
  );

  // Only what stands on the sheet is numbered, in the order in which it is read.
  const order = [...new Set([...left.shown, ...done.shown].flatMap(({ source }) => source ?? []))];
  const numbered = (demands: typeof left.shown): BriefDemand[] =>
    demands.map(({ item, facts, source }) => ({
      item,
      facts,
      source: source === undefined ? undefined : order.indexOf(source) + 1,
    }));
  return {
    open: numbered(left.shown),
    moreOpen: open.length - left.shown.length,
    implemented: numbered(done.shown),
    moreImplemented: implemented.length - done.shown.length,
    sources: order.map((id, index) => ({ number: index + 1, ...sourceText(id) })),
  };
}
