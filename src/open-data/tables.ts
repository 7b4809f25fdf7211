import type { Table } from './table.ts';
import { clocks } from './tables/clocks.ts';
import { corrections } from './tables/corrections.ts';
import { countries } from './tables/countries.ts';
import { asked, recommendations } from './tables/demands.ts';
import { documents, figures } from './tables/documents.ts';
import { editions } from './tables/editions.ts';
import { mentions, progress } from './tables/entries.ts';
import { freshness } from './tables/freshness.ts';
import { disputes, placements, revisions } from './tables/placements.ts';
import { publishers, sources, topics } from './tables/registers.ts';

/** All tables that are published, in the order in which a reader meets them. */
export const TABLES: readonly Table[] = [
  placements,
  revisions,
  disputes,
  clocks,
  recommendations,
  mentions,
  asked,
  progress,
  documents,
  figures,
  countries,
  editions,
  publishers,
  topics,
  sources,
  corrections,
  freshness,
];
