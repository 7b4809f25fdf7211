import type { Corpus } from '../domain/corpus.ts';
import type { Country } from '../domain/country.ts';
import type { DocumentType } from '../domain/document.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { localise } from '../domain/text.ts';
import { type Block, LONGEST_SENTENCE, oneLine, type SourcePage, sentencesOf } from './blocks.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { type DecodedText, decodeSource } from './decode.ts';
import type { DraftedDocument, DraftedItem, DraftedProgress } from './draft.ts';
import { findFigures } from './find-figures.ts';
import type { Finding, ReadSource } from './findings.ts';
import { readHtml } from './html-page.ts';
import { readMarkdown } from './markdown-page.ts';
import { askedDemands, demandSearch, type Match, PROBABLE } from './match-demands.ts';
import { demandProposer } from './propose-demand.ts';
import { recogniseAddress, recogniseCopy } from './recognise-address.ts';
import { recogniseCovers, recogniseDate } from './recognise-date.ts';
import { recogniseEdition } from './recognise-edition.ts';
import { publisherAt, recognisePublisher, recogniseType } from './recognise-kind.ts';
import { recogniseLanguage } from './recognise-language.ts';
import { recogniseTier } from './recognise-tier.ts';
import { splitItems } from './split-items.ts';
import { readPlainText } from './text-page.ts';
import { UnfitSource } from './unfit-source.ts';

/** A file that is to become a draft. */
export interface SourceFile {
  /** Its name, without folders. */
  name: string;
  bytes: Uint8Array;
  /** Of the bytes, in hexadecimal digits. */
  sha256: string;
}

/** What the editor knows better than the file. */
export interface Given {
  country: Country;
  type?: DocumentType | undefined;
  publisher?: string | undefined;
  published?: PartialDate | undefined;
  edition?: number | undefined;
  url?: string | undefined;
}

/** So many figures and sentences are proposed; more would hide those that matter. */
const MOST_PROPOSED = 40;

/** From this score on a sentence is worth reading: of the notes on progress in the content, five in six match their demand then. */
const WORTH_READING = 0.25;

/** Characters of a text without its frame; the longest narrative has 60,000. */
const LONGEST_TEXT = 400_000;

/** Paragraphs, headings and items of a text; the longest narrative has fewer than 100. */
const MOST_BLOCKS = 20_000;

/** Words of the shortest sentence that reports something. */
const SHORTEST_REPORT = 6;

const HTML = /^\s*(?:<!doctype\s+html|<\?xml[^>]*>\s*<!doctype html|<!--\s*saved from|<html|<head|<body)/i;

function readPage(name: string, { text }: DecodedText): SourcePage {
  if (/\.x?html?$/i.test(name) || HTML.test(text)) return readHtml(text);
  return /\.(?:md|markdown)$/i.test(name) ? readMarkdown(text) : readPlainText(text);
}

function given<Value>(value: Value | undefined, option: string, recognised: Finding<Value>): Finding<Value> {
  return value === undefined ? recognised : { value, reason: `given with --${option}` };
}

/** Finds the demands that a text of the source may mean. */
type Search = (text: string) => Match[];

function draftItems(items: readonly string[], corpus: Corpus, country: string, search: Search): DraftedItem[] {
  const propose = demandProposer(corpus, country);
  return items.map((text) => {
    const matches = search(text);
    const mayBeNew = (matches[0]?.score ?? 0) < PROBABLE;
    return { text, matches, proposed: mayBeNew ? propose(text) : undefined };
  });
}

/** Sentences of the narrative that may speak of a demand; what was done about it, a human reads. */
function draftProgress(texts: readonly string[], search: Search): DraftedProgress[] {
  return texts
    .flatMap(sentencesOf)
    .filter((sentence) => sentence.length <= LONGEST_SENTENCE && sentence.split(' ').length >= SHORTEST_REPORT)
    .flatMap((sentence) => {
      const [match] = search(sentence);
      return match && match.score >= WORTH_READING ? [{ sentence, match }] : [];
    })
    .slice(0, MOST_PROPOSED);
}

/** The paragraphs of a text that are none of its recommendations. */
function narrative(blocks: readonly Block[], items: readonly string[]): string[] {
  const within = (text: string) => items.some((item) => text.includes(item));
  return blocks
    .map(({ text }) => oneLine(text))
    .filter((text) => !within(text) && !items.some((item) => item.includes(text)));
}

/** What a report and its copies are called, in the way of the content; another source has its own title. */
function sourceTitle(
  type: DocumentType | undefined,
  edition: number | undefined,
  country: string,
  title: string | undefined,
): Finding<string> {
  if (type === 'tip-report' && edition) {
    return { value: `Trafficking in Persons Report ${edition}: ${country}`, reason: 'as the reports are called here' };
  }
  if (type === 'interim-assessment' && edition) {
    return {
      value: `Trafficking in Persons Interim Assessment, ${edition + 1}: ${country}`,
      reason: 'as they are called here',
    };
  }
  return title
    ? { value: title, reason: 'the title of the page' }
    : { reason: 'the source’s own title, or a plain description' };
}

/**
 * Reads a source and tells everything that can be told of it: what it is, what it asks, which demands of the register those may
 * be, which figures it seems to give. Nothing is guessed: what is not sure has no value but a reason.
 * @throws {UnfitSource} when the file is no text, or holds none
 */
export function importSource(file: SourceFile, known: Given, corpus: Corpus): DraftedDocument {
  const decoded = decodeSource(file.bytes);
  const page = readPage(file.name, decoded);
  const { blocks, leftOut } = withoutBoilerplate(page.blocks);
  if (blocks.length === 0) throw new UnfitSource('No text is left when the frame of the page is taken off.');
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST_TEXT) {
    throw new UnfitSource(`The text has ${length} characters, as many as a book. Import only the part that you need.`);
  }
  if (blocks.length > MOST_BLOCKS) {
    throw new UnfitSource(
      `The text falls into ${blocks.length} pieces, as a table does. Import only the part that you need.`,
    );
  }
  const { country } = known;
  const publishers = [...corpus.publishers.values()];
  const address = recogniseAddress(known.url, page.addresses);
  const source: ReadSource = {
    title: page.title,
    address,
    paragraphs: blocks.map(({ text }) => oneLine(text)),
    around: leftOut.map(({ text }) => text),
  };
  const type = given(known.type, 'type', recogniseType(source, publisherAt(address.value, publishers)?.id));
  const years = corpus.editions.map(({ year }) => year);
  const edition = given(known.edition, 'edition', recogniseEdition(source, years));
  const held = corpus.editions.find(({ year }) => year === edition.value);
  const via = recogniseCopy(address.value, [...source.around, ...source.paragraphs]);
  const language = recogniseLanguage(source.paragraphs, page.language);
  const { items, shape, heading, tooMany } = splitItems(blocks);
  const rest = narrative(blocks, items);
  const demandsFor = demandSearch(askedDemands(corpus, country.slug));
  const search: Search = (text) => demandsFor(text, language.value);
  return {
    country: country.slug,
    sourceTitle: sourceTitle(type.value, edition.value, localise(country.name, 'en').text, page.title),
    type,
    publisher: given(known.publisher, 'publisher', recognisePublisher(source, type.value, publishers, country.slug)),
    published: given(
      known.published,
      'published',
      recogniseDate(source, { stated: page.dates, isCopy: via.value !== undefined, edition: held, type: type.value }),
    ),
    language,
    edition,
    tier: recogniseTier(source, country, held),
    covers: recogniseCovers(source, edition.value, type.value === 'interim-assessment'),
    address,
    via,
    sha256: file.sha256,
    bytes: file.bytes.length,
    encoding: { value: decoded.encoding, reason: decoded.reason },
    items: draftItems(items, corpus, country.slug, search),
    shape,
    heading,
    tooMany,
    progress: draftProgress(rest, search),
    figures: findFigures(rest).slice(0, MOST_PROPOSED),
    paragraphs: rest,
    leftOut,
  };
}
