import type { Corpus } from './corpus.ts';
import type { Iso3 } from './country.ts';
import { type TierHistory, tierHistory } from './tier-history.ts';

const folded = new WeakMap<Corpus, Map<Iso3, TierHistory>>();

/** The history of one country as of the newest document, folded once for all the pages and tables that tell of it. */
export function historyIn(corpus: Corpus, iso3: Iso3): TierHistory {
  const ofCorpus = folded.get(corpus) ?? new Map<Iso3, TierHistory>();
  folded.set(corpus, ofCorpus);
  const history = ofCorpus.get(iso3) ?? tierHistory(corpus.editions, iso3, corpus.asOf);
  ofCorpus.set(iso3, history);
  return history;
}
