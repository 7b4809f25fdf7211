import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Country, Region } from '../../../src/domain/country.ts';
import { type LocalText, localise } from '../../../src/domain/text.ts';
import type { SeededRandom } from './random.ts';

/** A demand that many countries hear. Its title is one of its wordings. */
export interface DemandPattern {
  topic: string;
  title: LocalText;
  wordings: readonly string[];
}

interface Vocabulary {
  phrases: Readonly<Record<string, readonly string[]>>;
  names: { given: readonly string[]; syllables: Readonly<Record<Region, readonly string[]>> };
  demands: Readonly<Record<string, DemandPattern>>;
}

const vocabulary = parse(readFileSync(join(import.meta.dirname, 'vocabulary.yaml'), 'utf8')) as Vocabulary;

export const DEMAND_PATTERNS: ReadonlyMap<string, DemandPattern> = new Map(Object.entries(vocabulary.demands));

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Phrases cut at their gaps: every second part is the name of what belongs there. */
const templates = new Map(
  Object.entries(vocabulary.phrases).map(([name, phrases]) => [
    name,
    phrases.map((phrase) => phrase.split(/<([^>]+)>/)),
  ]),
);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

/** Breaks a paragraph into lines, as editors do. */
function wrapped(text: string, width = 115): string {
  let line = 0;
  return text.replace(/ \S+/g, (word) => {
    line += word.length;
    if (line <= width) return word;
    line = word.length;
    return `\n${word.slice(1)}`;
  });
}

/** Names and places that the texts about one country share. */
export interface Setting {
  country: Country;
  neighbours: readonly Country[];
  places: readonly string[];
  people: readonly string[];
}

/** Makes up the places and people of a country. Neighbours by land are its neighbours; islands have far ones. */
export function settingOf(country: Country, countries: readonly Country[], random: SeededRandom): Setting {
  const syllables = vocabulary.names.syllables[country.region];
  const name = () => capital(Array.from({ length: random.integer(2, 4) }, () => random.pick(syllables)).join(''));
  const bordering = countries.filter(({ slug }) => country.neighbours.includes(slug));
  return {
    country,
    neighbours:
      bordering.length > 0
        ? bordering
        : random.sample(
            countries.filter(({ slug }) => slug !== country.slug),
            4,
          ),
    places: Array.from({ length: 25 }, name),
    people: Array.from({ length: 40 }, () => `${random.pick(vocabulary.names.given)} ${name()}`),
  };
}

/** Writes texts about one country as of one year. */
export class Prose {
  private readonly setting: Setting;
  private readonly year: number;
  private readonly random: SeededRandom;

  constructor(setting: Setting, year: number, random: SeededRandom) {
    this.setting = setting;
    this.year = year;
    this.random = random;
  }

  private fact(name: string): string | undefined {
    const { random, setting } = this;
    switch (name) {
      case 'country':
        return localise(setting.country.name, 'en').text;
      case 'neighbour':
        return localise(random.pick(setting.neighbours).name, 'en').text;
      case 'place':
        return random.pick(setting.places);
      case 'person':
        return random.pick(setting.people);
      case 'count':
        return String(random.integer(2, random.chance(0.7) ? 40 : 900));
      case 'thousands':
        return `${random.integer(1, 400)},${String(random.integer(0, 999)).padStart(3, '0')}`;
      case 'year':
        return String(random.integer(1998, this.year + 1));
      case 'previous':
        return String(this.year - 1);
      case 'next':
        return String(this.year + this.random.integer(1, 4));
      case 'month':
        return random.pick(MONTHS);
      default:
        return undefined;
    }
  }

  private expand(name: string): string {
    const fact = this.fact(name);
    if (fact !== undefined) return fact;
    const phrases = templates.get(name);
    if (!phrases) throw new Error(`The vocabulary has no phrases called “${name}”.`);
    return this.random
      .pick(phrases)
      .map((part, index) => (index % 2 === 1 ? this.expand(part) : part))
      .join('');
  }

  /** One of the phrases of a name, as a text of its own. */
  sentence(name: string): string {
    return capital(this.expand(name)).replace(
      /([.!?]) ([a-z])/g,
      (_, stop, letter) => `${stop} ${letter.toUpperCase()}`,
    );
  }

  /** A demand in one of its wordings. */
  wording({ title, wordings }: DemandPattern, narrowing = ''): string {
    const head = this.random.pick([localise(title, 'en').text, ...wordings]);
    return `${head}${narrowing}${this.expand('manner')}.`;
  }

  private paragraph(name: string, words: number): string {
    let text = this.sentence(name);
    // Half a sentence before the end: about as often over as under.
    while (wordsIn(text) < words - 9) text += ` ${this.sentence(name)}`;
    return text;
  }

  private section(name: string, words: number): string[] {
    const { random } = this;
    const blocks = [`### ${this.sentence(`heading-${name}`)}`];
    if (random.chance(0.2)) blocks.push(Array.from({ length: 3 }, () => `- ${this.sentence(name)}`).join('\n'));
    if (random.chance(0.08)) blocks.push(`> ${this.sentence('press')}`);
    while (wordsIn(blocks.join(' ')) < words - 9) {
      blocks.splice(1, 0, wrapped(this.paragraph(name, Math.min(75, words - wordsIn(blocks.join(' '))))));
    }
    return blocks;
  }

  /**
   * The summary of a document, in Markdown.
   * @param parts names of its sections
   * @param edition the report that it belongs to, to link to
   */
  body(words: number, parts: readonly string[], edition: number | undefined): string {
    const { random } = this;
    const blocks = [wrapped(this.paragraph('opening', 40))];
    const each = Math.round((words - 60) / parts.length);
    for (const part of parts) blocks.push(...this.section(part, each));
    const { name, slug } = random.pick(this.setting.neighbours);
    if (random.chance(0.25)) blocks.push(`Compare [${localise(name, 'en').text}](/countries/${slug}/).`);
    if (edition !== undefined && random.chance(0.25)) {
      blocks.push(`The lists of that year stand in the *[report of ${edition}](/reports/${edition}/)*.`);
    }
    blocks.push(this.sentence('reading'));
    return blocks.join('\n\n');
  }
}
