import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError } from './describe-error.ts';

interface AuditReference {
  id: string;
  weight: number;
}

/** What of a report of Lighthouse is read here. */
export interface LighthouseReport {
  categories: Record<string, { title: string; score: number | null; auditRefs: AuditReference[] }>;
  audits: Record<string, { title: string; score: number | null; scoreDisplayMode: string; displayValue?: string }>;
}

/** What is judged; Lighthouse has more categories, which are tried out. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Flags {
  /** At which a browser of this machine listens. */
  port: number;
  onlyCategories: readonly string[];
  logLevel: 'error';
  output: 'json';
  locale: 'en';
}

/** Judges the page at an address. */
export type Lighthouse = (address: string, flags: Flags) => Promise<{ lhr: LighthouseReport } | undefined>;

/** What a page got in each category, from 0 to 100, and the audits that took it points. */
export interface Scores {
  scores: Readonly<Record<string, number>>;
  lost: string[];
}

const NOT_INSTALLED =
  'Lighthouse is not installed here. `npm install --prefix ../lighthouse lighthouse@13.5.0` puts it beside the project, and `--lighthouse ../lighthouse` names the folder.';

/**
 * Loads Lighthouse, which is no dependency of the project.
 * @param folder that it was installed into; without one it is looked for where Node finds packages
 * @throws {InputError} when it is not there, and says how to install it
 */
export async function loadLighthouse(folder?: string): Promise<Lighthouse> {
  const from = folder === undefined ? import.meta.url : join(folder, 'package.json');
  let path: string;
  try {
    path = createRequire(from).resolve('lighthouse');
  } catch {
    throw new InputError(NOT_INSTALLED);
  }
  const { default: lighthouse } = (await import(pathToFileURL(path).href)) as { default: Lighthouse };
  return lighthouse;
}

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Reads the scores out of a report, and which audits that count were not passed whole. */
export function scoresOf({ categories, audits }: LighthouseReport): Scores {
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const lost = [...new Set(counted.map(({ id }) => id))].flatMap((id) => {
    const { title, score, displayValue } = audits[id]!;
    if (score === null || score === 1) return [];
    return [`${id} ${Math.round(score * 100)}: ${title}${displayValue ? `, ${displayValue}` : ''}`];
  });
  const scores = Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)] as const);
  return { scores: Object.fromEntries(scores), lost };
}

function sumOf({ scores }: Scores): number {
  return Object.values(scores).reduce((sum, score) => sum + score, 0);
}

/** The run in the middle, by the sum of its scores: whatever else the machine does takes points of speed. @param runs at least one */
export function middleRun(runs: readonly Scores[]): Scores {
  return runs.toSorted((a, b) => sumOf(a) - sumOf(b))[Math.floor(runs.length / 2)]!;
}
