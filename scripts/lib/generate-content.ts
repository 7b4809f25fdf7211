import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { readContent } from '../../src/check/read-content.ts';
import type { ContentParts } from '../../src/domain/corpus.ts';
import type { Country } from '../../src/domain/country.ts';
import { ascending } from '../../src/domain/order.ts';
import { localise } from '../../src/domain/text.ts';
import { InputError } from './describe-error.ts';
import { demandsOf, MOST_DEMANDS, manyDemandsOf, registerText } from './generator/demands.ts';
import { documentsOf } from './generator/documents.ts';
import type { Dossier, Registers } from './generator/plans.ts';
import { Prose, settingOf } from './generator/prose.ts';
import { SeededRandom } from './generator/random.ts';

export interface GenerateOptions {
  /** How many documents. */
  size: number;
  seed: number;
  /** How many demands there are in all registers together; as many as such a record has, where nothing is said. */
  recommendations?: number | undefined;
  /** The content folder that countries, editions and registers are copied from. */
  from: string;
  /** Where the content goes: a folder that is not there yet, or is empty. */
  to: string;
  /** Takes a line now and then that tells how far it is. */
  say?: (line: string) => void;
}

export interface GeneratedCounts {
  documents: number;
  /** Countries that have documents. */
  countries: number;
  demands: number;
  asks: number;
  progress: number;
  /** Words of the summaries. */
  words: number;
}

/** Written anew; everything else in the content folder is copied. */
const GENERATED = ['documents', 'recommendations'];

/** How many documents each country has: some have a long record, many a short one, and together they are `size`. */
function shares(countries: readonly Country[], size: number, random: SeededRandom): Map<Country, number> {
  const chosen = random.sample(countries, Math.max(1, Math.ceil(size / 2.5)));
  const weights = chosen.map(() => 0.5 + 1.2 * random.next());
  const sum = weights.reduce((a, b) => a + b, 0);
  const counts = weights.map((weight) => Math.max(1, Math.floor((size * weight) / sum)));
  let rest = size - counts.reduce((a, b) => a + b, 0);
  for (let index = 0; rest !== 0; index = (index + 1) % counts.length) {
    const step = Math.sign(rest);
    if (counts[index]! + step < 1) continue;
    counts[index]! += step;
    rest -= step;
  }
  return new Map(chosen.map((country, index) => [country, counts[index]!]));
}

/**
 * How long the register of each country is, where their sum is given: in proportion to its documents, and at most MOST_DEMANDS.
 * @throws {InputError} when the countries cannot hold as many
 */
function registerLengths(documents: ReadonlyMap<Country, number>, total: number): Map<Country, number> {
  if (!Number.isInteger(total) || total < documents.size || total > documents.size * MOST_DEMANDS) {
    const most = documents.size * MOST_DEMANDS;
    throw new InputError(
      `${documents.size} countries hold ${documents.size} to ${most} recommendations, not ${total}.`,
    );
  }
  const lengths = new Map<Country, number>();
  // From the longest record on, so that what one country cannot hold is left to those after it.
  const rest = {
    documents: [...documents.values()].reduce((a, b) => a + b, 0),
    demands: total,
    countries: documents.size,
  };
  for (const [country, count] of [...documents].sort(([, a], [, b]) => b - a)) {
    rest.countries -= 1;
    const share = Math.round((rest.demands * count) / rest.documents);
    const length = Math.max(
      rest.demands - rest.countries * MOST_DEMANDS,
      Math.min(share, MOST_DEMANDS, rest.demands - rest.countries),
      1,
    );
    lengths.set(country, length);
    rest.documents -= count;
    rest.demands -= length;
  }
  return lengths;
}

function dossiersOf(
  countries: readonly Country[],
  { size, recommendations }: GenerateOptions,
  random: SeededRandom,
): Map<string, Dossier> {
  const sorted = [...countries].sort((a, b) => ascending(a.slug, b.slug));
  const counts = shares(sorted, size, random);
  const lengths = recommendations === undefined ? undefined : registerLengths(counts, recommendations);
  return new Map(
    [...counts].map(([country, count]) => {
      const own = random.fork(country.slug);
      const setting = settingOf(country, sorted, own);
      const partner = setting.neighbours.find((neighbour) => counts.has(neighbour));
      const length = lengths?.get(country);
      const demands = length === undefined ? demandsOf(count, own) : manyDemandsOf(length, own);
      return [country.slug, { country, count, setting, partner, demands }];
    }),
  );
}

/** The ids of publishers in the order of their file: draws go by it, and the same seed is to give the same bytes. */
function publishersOf(content: string): string[] {
  return Object.keys(parse(readFileSync(join(content, 'publishers.yaml'), 'utf8')) as object);
}

/**
 * Editions in order, and the publishers that no country's name ties to that country.
 * @param order the ids of all publishers
 */
function registersOf({ editions, publishers: all, countries }: ContentParts, order: readonly string[]): Registers {
  const names = countries.map((country) => localise(country.name, 'en').text);
  const publishers = [...all].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return {
    editions: [...editions].sort((a, b) => a.year - b.year),
    publishers: publishers.filter(({ name }) => {
      const words = localise(name, 'en').text;
      return !names.some((country) => words.includes(country));
    }),
  };
}

/** Puts a file into the folder, and makes the folders above it. */
function write(root: string, path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * Generates content for measurements: made-up documents and registers among the real countries, editions and registers of
 * another content folder. It agrees with those and with itself, so that the content check finds nothing to say. The same
 * options over the same folder give the same bytes.
 * @throws when the target is not empty, or the countries cannot hold as many recommendations
 */
export function generateContent(options: GenerateOptions): GeneratedCounts {
  const { size, seed, from, to, say } = options;
  if (!Number.isInteger(size) || size < 1) throw new Error('The size is the number of documents, 1 or more.');
  if (existsSync(to) && readdirSync(to).length > 0) throw new Error(`${to} is not empty.`);
  for (const name of readdirSync(from)) {
    if (!GENERATED.includes(name)) cpSync(join(from, name), join(to, name), { recursive: true });
  }
  const { parts, problems } = readContent(to);
  if (problems.length > 0) throw new Error(`${from} has errors; run the content check over it first.`);
  const registers = registersOf(parts, publishersOf(to));
  const random = new SeededRandom(seed);
  const dossiers = dossiersOf(parts.countries, options, random);
  const counts = { documents: 0, countries: dossiers.size, demands: 0, asks: 0, progress: 0, words: 0 };
  for (const [slug, dossier] of dossiers) {
    const own = random.fork(`${slug}/documents`);
    const prose = new Prose(dossier.setting, registers.editions.at(-1)!.year, own);
    write(to, `recommendations/${slug}.yaml`, registerText(dossier.demands, prose, own));
    counts.demands += dossier.demands.length;
    for (const { path, text, ...more } of documentsOf(dossier, dossiers, registers, own)) {
      write(to, path, text);
      counts.documents += 1;
      counts.asks += more.asks;
      counts.progress += more.progress;
      counts.words += more.words;
      if (counts.documents % 1000 === 0) say?.(`${counts.documents} of ${size} documents written`);
    }
  }
  return counts;
}
