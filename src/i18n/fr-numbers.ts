import { formatNumber } from './dates.ts';

/** French counts none and one in the singular. */
export function agree(value: number, one: string, many = `${one}s`): string {
  return value < 2 ? one : many;
}

/** “0 ligne”, “1 ligne”, “1 200 lignes” */
export function counted(value: number, one: string, many?: string): string {
  return `${formatNumber(value, 'fr')} ${agree(value, one, many)}`;
}
