import MiniSearch, { type SearchResult } from 'minisearch';
import { stemmer } from 'stemmer';
import type { Corpus } from '../domain/corpus.ts';
import { concerns } from '../domain/document.ts';
import { addTo } from '../domain/groups.ts';
import type { Recommendation } from '../domain/recommendation.ts';
import type { LocalText } from '../domain/text.ts';
import { everyLanguage } from './every-language.ts';
import { COMMON_WORDS, CONCEPTS, STOP_WORDS } from './vocabulary.ts';

/** A demand that a text may mean. */
export interface Match {
  demand: Recommendation;
  /** From 0 to 1: how often such a match is right. Fitted, see `calibration.test.ts`. */
  score: number;
}

/** A score with two digits, rounded down: what is shown never looks surer than it is. */
export function scoreText(score: number): string {
  return (Math.floor(score * 100) / 100).toFixed(2);
}

/** From this score on a match stands in the draft; below it stands as a choice. */
export const SURE = 0.75;

/** Below this score the demand may be a new one, which is proposed beside the matches. */
export const PROBABLE = 0.5;

/** A match with a lower score is not shown. */
const WORTH_A_LOOK = 0.05;

/** How many matches are shown. */
const SHOWN = 3;

/** What counts how much: the title says what a demand is, its note also what it is not. */
const BOOST = { title: 2, asked: 1.5, note: 0.5 };

/** A concept is less telling than the very word. */
const CONCEPT_WEIGHT = 0.5;

/** What sets a concept apart from a word. */
const CONCEPT_MARK = '#';

/**
 * Weights of a logistic regression over all recommendations of the content, each matched with itself taken out: a constant, the
 * share of its terms that the demand has, and the logarithm of its lead over the next best. Fitted with the demand in the register
 * and, counted a third, with the demand missing, as for one that is new.
 */
const WEIGHTS = { constant: -4.84, share: 7.8, lead: 1.56 };

/** Terms that are counted as missing in every text, so that two or three words make nothing sure. */
const DOUBT = 2;

/** The lead counts no more than this. */
const MOST_LEAD = 3;

/** The lead over nothing: that no other demand shares a word with a text does not yet make the one that does the right one. */
const LEAD_WITHOUT_RIVAL = 1;

/** The concepts that a stem stands for. */
const CONCEPTS_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const concepts = new Map<string, string[]>();
  for (const [concept, words] of Object.entries(CONCEPTS)) {
    for (const stem of new Set(words.split(' ').map(stemmer))) addTo(concepts, stem, `${CONCEPT_MARK}${concept}`);
  }
  return concepts;
})();

/** The language of the register: words of another one have only their concepts in common with it. */
const REGISTER_LANGUAGE = 'en';

/**
 * The words of a text that tell what it is about, as stems, each with the concepts that it stands for.
 * @param language of the text, ISO 639-1; of a text that is not in English, the concepts alone
 */
export function termsOf(text: string, language = REGISTER_LANGUAGE): string[] {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const telling = words.filter((word) => word.length > 1 && !STOP_WORDS.has(word) && !COMMON_WORDS.has(word));
  return telling.flatMap((word) => {
    const stem = stemmer(word);
    const concepts = CONCEPTS_OF.get(stem) ?? [];
    return language === REGISTER_LANGUAGE ? [stem, ...concepts] : concepts;
  });
}

/** Every word of a text, in all languages that it has; none where there is no text. */
export function bothLanguages(text: LocalText | undefined): string {
  return text === undefined ? '' : everyLanguage(text).join(' ');
}

/** A demand with every text in which documents asked it so far. */
export interface AskedDemand {
  demand: Recommendation;
  asked: readonly LocalText[];
}

/** The demands of a country that stand for themselves, with the texts of the documents that asked them. */
export function askedDemands(corpus: Corpus, country: string): AskedDemand[] {
  const documents = corpus.documentsByCountry.get(country) ?? [];
  const asked = new Map<string, LocalText[]>();
  for (const document of documents) {
    for (const ask of document.recommendations) {
      if (concerns(document, ask, country)) addTo(asked, ask.recommendation, ask.text);
    }
  }
  const register = [...(corpus.registerByCountry.get(country)?.values() ?? [])];
  return register
    .filter(({ mergedInto }) => mergedInto === undefined)
    .map((demand) => ({ demand, asked: asked.get(demand.id) ?? [] }));
}

/** A text and a demand, in the numbers that tell whether they belong together. */
export interface Likeness {
  demand: Recommendation;
  /** Share of the terms of the text that the demand has, from 0 to 1. */
  share: number;
  /** Logarithm of how many times better it fits than the best of the others; negative for all but the first. */
  lead: number;
}

/** How often such a likeness is right, from 0 to 1. */
export function scoreOf({ share, lead }: Likeness): number {
  return 1 / (1 + Math.exp(-(WEIGHTS.constant + WEIGHTS.share * share + WEIGHTS.lead * lead)));
}

function likenesses(
  results: readonly SearchResult[],
  terms: number,
  demands: ReadonlyMap<string, Recommendation>,
): Likeness[] {
  return results.map((result, place) => {
    const rival = results[place === 0 ? 1 : 0]?.score ?? 0;
    const lead = rival === 0 ? LEAD_WITHOUT_RIVAL : Math.log(result.score / rival);
    return {
      demand: demands.get(String(result.id))!,
      share: new Set(result.queryTerms).size / (terms + DOUBT),
      lead: Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead)),
    };
  });
}

/**
 * Makes the search over the demands of one register.
 * @returns a function that ranks them for a text, the likeliest first; what shares no word with it is left out
 */
export function likenessSearch(demands: readonly AskedDemand[]): (text: string, language?: string) => Likeness[] {
  const byId = new Map(demands.map(({ demand }) => [demand.id, demand]));
  const index = new MiniSearch({
    fields: Object.keys(BOOST),
    tokenize: (text) => termsOf(text),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, boostTerm: (term) => (term.startsWith(CONCEPT_MARK) ? CONCEPT_WEIGHT : 1) },
  });
  index.addAll(
    demands.map(({ demand, asked }) => ({
      id: demand.id,
      title: `${bothLanguages(demand.title)} ${demand.id}`,
      note: bothLanguages(demand.note),
      asked: asked.map(bothLanguages).join(' '),
    })),
  );
  return (text, language) => {
    const tokenize = (words: string) => termsOf(words, language);
    return likenesses(index.search(text, { tokenize }), new Set(tokenize(text)).size, byId);
  };
}

/** Makes the search of a register that proposes the demands which a text most likely means, each with its score. */
export function demandSearch(demands: readonly AskedDemand[]): (text: string, language?: string) => Match[] {
  const search = likenessSearch(demands);
  return (text, language) =>
    search(text, language)
      .slice(0, SHOWN)
      .map((likeness) => ({ demand: likeness.demand, score: scoreOf(likeness) }))
      .filter(({ score }) => score >= WORTH_A_LOOK)
      .sort((a, b) => b.score - a.score);
}
