import { plan as en } from '../i18n/en-plan.ts';
import { plan as fr } from '../i18n/fr-plan.ts';
import { decodeText, type Imported, LARGEST_FILE, readExport } from './import-file.ts';
import type { Marks } from './marks.ts';
import { type PlanRow, planRowOf } from './plan.ts';
import { readPlan, withMarks, writePlan } from './plan-csv.ts';
import { planMarkdown } from './plan-markdown.ts';

const LANGUAGES = { en, fr };
const CSV_WORDS = [en.csv, fr.csv];

/** What a download is made of besides the rows. */
export interface PlanFacts {
  language: keyof typeof LANGUAGES;
  /** The country's name. */
  name: string;
  /** Date of the newest document. */
  asOf: string;
  /** Whole address of the profile. */
  page: string;
}

/** The rows of the file that stands beside the page; a site that does not know its host left it out of the addresses. */
async function fetchRows(address: string, page: string): Promise<PlanRow[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const { rows } = readPlan(await response.text(), CSV_WORDS);
  return rows.map((row) => {
    const cells = planRowOf(row);
    return { ...cells, page: new URL(cells.page, page).href };
  });
}

/**
 * The file of a kind with the reader's ticks and notes.
 * @param address of the table that stands beside the page
 * @throws when it cannot be fetched
 */
export async function fileWithMarks(
  kind: 'csv' | 'markdown',
  address: string,
  marks: Marks,
  { language, name, asOf, page }: PlanFacts,
): Promise<string> {
  const words = LANGUAGES[language];
  const rows = await fetchRows(address, page);
  if (kind === 'csv') return writePlan(withMarks(rows, marks, words.csv), words.csv);
  const about = [words.asOf(asOf), words.from(page), words.licence];
  return planMarkdown({ title: words.title(name), about }, rows, marks, words.markdown);
}

/** Reads a file that a reader chose. */
export async function readFile(file: File, country: string): Promise<Imported | { kind: 'too-large' }> {
  if (file.size > LARGEST_FILE) return { kind: 'too-large' };
  return readExport(decodeText(new Uint8Array(await file.arrayBuffer())), country, CSV_WORDS);
}

/** The name of a column as a reader knows it. */
export function columnName(column: 'country' | 'id', language: keyof typeof LANGUAGES): string {
  return LANGUAGES[language].csv.columns[column];
}
