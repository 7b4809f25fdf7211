import type { Corpus } from '../domain/corpus.ts';
import { askedDemands, bothLanguages, type Likeness, likenessSearch } from './match-demands.ts';

/** What the search says of one recommendation of the content when that recommendation itself is taken out. */
export interface Trial {
  country: string;
  /** The demand that it was filed under. */
  demand: string;
  /** Whether the demand was left in the register without this text, or taken out as though it were new. */
  register: 'whole' | 'without the demand';
  likenesses: readonly Likeness[];
}

/** Tries every recommendation of the content against the rest of it, with its demand in the register and without. */
export function leaveOneOut(corpus: Corpus): Trial[] {
  return [...corpus.registerByCountry.keys()].flatMap((country) => {
    const demands = askedDemands(corpus, country);
    return demands.flatMap(({ demand, asked }) =>
      asked.flatMap((text, i) => {
        const others = demands.filter((entry) => entry.demand !== demand);
        const withoutText = { demand, asked: asked.filter((_, at) => at !== i) };
        const trial = (register: Trial['register'], left: typeof demands): Trial => ({
          country,
          demand: demand.id,
          register,
          likenesses: likenessSearch(left)(bothLanguages(text)),
        });
        return [trial('whole', [...others, withoutText]), trial('without the demand', others)];
      }),
    );
  });
}
