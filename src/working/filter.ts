/** What a reader narrows the checklist by, in the order of the form. Values are ids, so that an address suits every language. */
export const FACETS = ['p', 'status', 'standing', 'addressee', 'own'] as const;
export type FacetName = (typeof FACETS)[number];

/** What is chosen; a facet that is not in it is open. */
export type Choice = Readonly<Partial<Record<FacetName, string>>>;

/** The values of one demand; it may have several of the reader's own. */
export type Values = Readonly<Record<FacetName, readonly string[]>>;

/** Whether a demand is shown under a choice. @param except a facet that does not count */
export function isShown(values: Values, choice: Choice, except?: FacetName): boolean {
  return FACETS.every((facet) => {
    const chosen = choice[facet];
    return facet === except || chosen === undefined || values[facet].includes(chosen);
  });
}

/** How many demands a value of a facet would show, the other facets being as they are. */
export function countWith(all: readonly Values[], choice: Choice, facet: FacetName, value: string): number {
  return all.filter((values) => isShown(values, choice, facet) && values[facet].includes(value)).length;
}

/** The choice that an address makes. @param known whether a facet has a value; what it does not have is passed over */
export function choiceFromAddress(query: string, known: (facet: FacetName, value: string) => boolean): Choice {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(
    FACETS.flatMap((facet) => {
      const value = asked.get(facet);
      return value !== null && known(facet, value) ? [[facet, value]] : [];
    }),
  );
}

/** A query that makes the choice: `?p=protection&status=no-progress`; nothing where all is open. */
export function addressOfChoice(choice: Choice): string {
  const query = new URLSearchParams(FACETS.flatMap((facet) => (choice[facet] ? [[facet, choice[facet]]] : [])));
  return query.size > 0 ? `?${query}` : '';
}
