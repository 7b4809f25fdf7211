import type { Language } from '../../domain/text.ts';
import { isLeftOut } from '../../domain/tier.ts';
import { linksIn } from '../../lib/paths.ts';
import type { MapEntry } from './geometry.ts';

/** Where a country on a map leads: to its profile, or to its row in the edition. */
export type MapTarget = 'profile' | 'row';

/** The address that a country on a map leads to; none where the edition has no row for it. */
export function markHref({ country, placement }: MapEntry, target: MapTarget, language: Language): string | undefined {
  const { countryHref, placementHref } = linksIn(language);
  if (target === 'profile') return countryHref(country.slug);
  return isLeftOut(placement.state) ? undefined : placementHref(placement);
}
