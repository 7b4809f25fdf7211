import type { Values } from './filter.ts';
import type { Demand, Mark } from './marks.ts';

/** A demand of the page with its element. */
export interface ListedDemand extends Demand {
  element: HTMLElement;
  /** The values by which it is filtered, but for those of the reader. */
  values: Omit<Values, 'own'>;
}

/** The demands of the checklist, in their order. */
export function listedDemands(): ListedDemand[] {
  return [...document.querySelectorAll<HTMLElement>('.demand')].map((element) => {
    const { status = '', standing = '', addressee = 'government', also } = element.dataset;
    return {
      element,
      id: element.id.slice('demand-'.length),
      title: element.querySelector('h4')?.textContent ?? '',
      alsoKnownAs: also?.split(' ') ?? [],
      values: {
        p: [element.closest('.paradigm')?.querySelector('h3')?.id ?? ''],
        status: [status],
        standing: [standing],
        addressee: [addressee],
      },
    };
  });
}

/** By what a reader finds their own marks again. */
function ownValues(mark: Mark | undefined): string[] {
  return [mark?.isTicked ? 'ticked' : 'open', ...(mark?.note ? ['noted'] : [])];
}

/** All values of a demand. */
export function valuesOf({ values }: ListedDemand, mark: Mark | undefined): Values {
  return { ...values, own: ownValues(mark) };
}
