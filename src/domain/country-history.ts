import type { Corpus } from './corpus.ts';
import type { Iso3 } from './country.ts';
import { once, oncePer } from './once.ts';
import { type TierHistory, tierHistory } from './tier-history.ts';

const historiesOf = oncePer((corpus: Corpus) => once((iso3: Iso3) => tierHistory(corpus.editions, iso3, corpus.asOf)));

/** The history of one country as of the newest document, folded once for all the pages and tables that tell of it. */
export function historyIn(corpus: Corpus, iso3: Iso3): TierHistory {
  return historiesOf(corpus)(iso3);
}
