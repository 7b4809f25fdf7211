import { resolve } from 'node:path';
import { LANGUAGES } from '../src/domain/text.ts';
import { median } from './bench/figures.ts';
import { searchIndexIn } from './bench/folders.ts';
import { launchBrowser } from './lib/browser.ts';
import { normalBase } from './lib/build-site.ts';
import { compress } from './lib/page-weight.ts';
import { readOptions, runScript } from './lib/run-script.ts';
import { type MeasuredQuery, measureQuery, TYPED, type TypedQuery } from './lib/search-speed.ts';
import { homeRoute } from './lib/site-pages.ts';
import { serveFolder } from './lib/static-server.ts';

/** Budgets at 5,000 documents and 20,000 recommendations, on this machine; in bytes and milliseconds. */
const BUDGET = { bytes: 200 * 1024, first: 300, further: 50 };

/** What hosts compress; the files of Pagefind are packed already. */
const IS_COMPRESSED = /\.(?:js|css|json|svg)$/;

interface Weight {
  plain: number;
  compressed: number;
}

const weights = new Map<string, Promise<Weight>>();

/** What a file weighs as it lies on the disk, and as a host sends it; each is looked at once. */
function weigh(address: string): Promise<Weight> {
  const weight = weights.get(address) ?? fetchWeight(address);
  weights.set(address, weight);
  return weight;
}

async function fetchWeight(address: string): Promise<Weight> {
  const body = Buffer.from(await (await fetch(address)).arrayBuffer());
  const { pathname } = new URL(address);
  return { plain: body.length, compressed: IS_COMPRESSED.test(pathname) ? compress(body).length : body.length };
}

async function weightOf(addresses: readonly string[]): Promise<Weight> {
  const each = await Promise.all(addresses.map(weigh));
  const sum = (key: keyof Weight) => each.reduce((total, weight) => total + weight[key], 0);
  return { plain: sum('plain'), compressed: sum('compressed') };
}

interface Row {
  language: string;
  query: string;
  results: string;
  requests: number;
  bytes: number;
  plain: number;
  first: number;
  further: number;
  slowest: number;
  blocked: number;
}

/** Medians of runs; of the further keys, the median and the slowest one of a run. */
async function rowOf({ language, what, query, facets }: TypedQuery, runs: readonly MeasuredQuery[]): Promise<Row> {
  const weightsOfRuns = await Promise.all(runs.map(({ first }) => weightOf(first.fetched)));
  const over = (figure: (run: MeasuredQuery) => number) => median(runs.map(figure));
  const furtherOf = ({ further }: MeasuredQuery) => further.map(({ milliseconds }) => milliseconds);
  return {
    language,
    query: `${what}: ${query}${facets ? ` (${facets})` : ''}`,
    results: runs[0]!.results,
    requests: over(({ first }) => first.fetched.length),
    bytes: median(weightsOfRuns.map(({ compressed }) => compressed)),
    plain: median(weightsOfRuns.map(({ plain }) => plain)),
    first: over(({ first }) => first.milliseconds),
    further: over((run) => median(furtherOf(run))),
    slowest: over((run) => Math.max(...furtherOf(run))),
    blocked: over(({ further }) => Math.max(...further.map(({ blocked }) => blocked))),
  };
}

const kilobytes = (bytes: number) => Math.round(bytes / 1024);

function print(rows: readonly Row[]): void {
  console.table(
    rows.map((row) => ({
      language: row.language,
      query: row.query,
      results: row.results.replace(/\.?$/, '').slice(0, 24),
      requests: row.requests,
      KB: kilobytes(row.bytes),
      'KB, plain': kilobytes(row.plain),
      'first, ms': Math.round(row.first),
      'further, ms': Math.round(row.further),
      'slowest, ms': Math.round(row.slowest),
      'blocked, ms': Math.round(row.blocked),
    })),
  );
  const budgets = [
    ['KB before the first result', (row: Row) => row.bytes, BUDGET.bytes, kilobytes],
    ['ms to the first result, nothing loaded', (row: Row) => row.first, BUDGET.first, Math.round],
    ['ms to a result at a further key', (row: Row) => row.further, BUDGET.further, Math.round],
  ] as const;
  for (const [name, figure, most, shown] of budgets) {
    const over = rows.filter((row) => figure(row) > most).map((row) => `${row.language} ${row.query}`);
    const worst = shown(Math.max(...rows.map(figure)));
    console.log(`${name}: at most ${worst} of ${shown(most)}${over.length > 0 ? `; over it: ${over.join(', ')}` : ''}`);
  }
}

function printIndex(out: string): void {
  for (const [name, { files, bytes, largest }] of Object.entries(searchIndexIn(out))) {
    console.log(`${name}: ${kilobytes(bytes)} KB in ${files} files, the largest ${kilobytes(largest)} KB`);
  }
}

await runScript(async () => {
  const options = readOptions({
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    runs: { type: 'string', default: '5' },
  });
  const out = resolve(options.out);
  const server = await serveFolder({ folder: out, base: normalBase(options.base), port: 0 });
  const browser = await launchBrowser();
  try {
    const rows: Row[] = [];
    for (const typed of TYPED) {
      const runs: MeasuredQuery[] = [];
      for (let run = 0; run < Number(options.runs); run += 1) {
        runs.push(await measureQuery(browser, server.url + homeRoute(typed.language), typed));
      }
      rows.push(await rowOf(typed, runs));
    }
    print(rows);
    console.log(
      `Medians of ${options.runs}, ${LANGUAGES.length} languages, this machine as server and reader. KB: as a host sends it, with brotli where it compresses; without the page itself.`,
    );
    printIndex(out);
  } finally {
    await browser.close();
    await server.close();
  }
});
