import MiniSearch from 'minisearch';
import type { Corpus } from '../domain/corpus.ts';
import { type LocalText, localise } from '../domain/text.ts';
import { freeName, wordsOfName } from './draft-name.ts';
import { askedDemands, termsOf } from './match-demands.ts';
import { COMMON_WORDS } from './vocabulary.ts';

/** A demand that the register does not have yet. */
export interface ProposedDemand {
  id: string;
  /** The likeliest topics, best first; none where no topic shares a word with the text. */
  topics: readonly string[];
}

/** Words of an id: as many as tell it apart, as few as an address should have. */
const LONGEST_ID = 4;

/**
 * Proposes a name for a demand: the first telling words of a text.
 * @param taken names that the register has
 */
export function proposeId(text: string, taken: ReadonlySet<string>): string {
  const words = wordsOfName(text);
  const telling = words.filter((word) => !COMMON_WORDS.has(word));
  const id = (telling.length > 1 ? telling : words).slice(0, LONGEST_ID).join('-') || 'new-demand';
  return freeName(id, (name) => taken.has(name));
}

/** Makes the search over all topics: by their own words, and by the demands of every country that are filed under them. */
function topicSearch(corpus: Corpus): (text: string) => string[] {
  const english = (text: LocalText | undefined) => (text === undefined ? '' : localise(text, 'en').text);
  const demands = [...corpus.registerByCountry.keys()].flatMap((country) => askedDemands(corpus, country));
  const index = new MiniSearch({
    fields: ['own', 'demands'],
    tokenize: (text) => termsOf(text),
    processTerm: (term) => term,
    searchOptions: { boost: { own: 2 } },
  });
  index.addAll(
    corpus.topics.map(({ id, title, description }) => ({
      id,
      own: `${id} ${english(title)} ${english(description)}`,
      demands: demands
        .filter(({ demand }) => demand.topic === id)
        .map(({ demand, asked }) => [demand.title, ...asked].map(english).join(' '))
        .join(' '),
    })),
  );
  return (text) => index.search(text).map(({ id }) => String(id));
}

/** Makes what proposes new demands for a country: each with a name that is free, and the topics that it may be filed under. */
export function demandProposer(corpus: Corpus, country: string): (text: string) => ProposedDemand {
  const topicsFor = topicSearch(corpus);
  const taken = new Set(corpus.registerByCountry.get(country)?.keys());
  return (text) => {
    const id = proposeId(text, taken);
    taken.add(id);
    return { id, topics: topicsFor(text).slice(0, 3) };
  };
}
