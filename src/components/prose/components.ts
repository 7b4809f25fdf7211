import Placement from './Placement.astro';

/** What an MDX text may use; the check allows these names and no others (src/check/prose.ts). */
export const proseComponents = { Placement };
