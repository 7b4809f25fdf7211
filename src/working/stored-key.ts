import { KEY_PREFIX } from '../keeping/keeping.ts';

/** Begins the key of every checklist; the country follows. */
export const CHECKLIST_PREFIX = `${KEY_PREFIX}checklist:`;

/** The key under which the checklist of a country is kept. */
export function keyOf(country: string): string {
  return CHECKLIST_PREFIX + country;
}

/** Whether the device keeps something for a country, whatever it is; not where the browser refuses to tell. */
export function hasStored(country: string): boolean {
  try {
    return localStorage.getItem(keyOf(country)) !== null;
  } catch {
    return false;
  }
}
