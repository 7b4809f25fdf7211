import type { PartialDate } from '../domain/partial-date.ts';
import { formatDate } from './dates.ts';

/** When something is true: “au 29 août 2019”, “en août 2019”, “en 2019”. After “jusqu’” it says until when. */
export function atDate(date: PartialDate): string {
  return `${date.length === 10 ? 'au' : 'en'} ${formatDate(date, 'fr')}`;
}

/** When something happened: “le 29 août 2019”, “en août 2019”, “en 2019”. */
export function onDate(date: PartialDate): string {
  return `${date.length === 10 ? 'le' : 'en'} ${formatDate(date, 'fr')}`;
}
