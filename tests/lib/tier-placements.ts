import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A placement as the table of the record has it; `code` is `1`, `2`, `2WL`, `3` or `SC`. */
export interface TablePlacement {
  iso3: string;
  year: number;
  code: string;
}

/** The table that the record is held against: its first line, and its placements. No field of it holds a comma. */
export function tierPlacements(): { header: string; placements: TablePlacement[] } {
  const [header, ...lines] = readFileSync(join(import.meta.dirname, '../data/tier-placements.csv'), 'utf8')
    .trim()
    .split('\n');
  const placements = lines.map((line) => {
    const [iso3, , year, code] = line.split(',');
    return { iso3: iso3!, year: Number(year), code: code! };
  });
  return { header: header!, placements };
}
