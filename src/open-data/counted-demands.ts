import type { ChecklistItem } from '../domain/checklist.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Country } from '../domain/country.ts';
import { checklistOf } from '../domain/country-checklist.ts';
import { hasOwnPage } from '../domain/demand-timeline.ts';
import type { ReportCount } from '../domain/standing.ts';

/** A demand whose page shows in which TIP Reports it is asked. */
export interface CountedDemand {
  country: Country;
  item: ChecklistItem;
  reports: ReportCount;
}

/** The demands that have a page with a count of TIP Reports, and so the files that stand beside it. */
export function countedDemands(corpus: Corpus): CountedDemand[] {
  return corpus.countries.flatMap((country) =>
    checklistOf(corpus, country.slug)
      .items.filter(hasOwnPage)
      .flatMap((item) => (item.reports ? [{ country, item, reports: item.reports }] : [])),
  );
}
