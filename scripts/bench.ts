import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, extname, join, relative } from 'node:path';
import { cacheFolder, ROOT } from './lib/build-site.ts';
import { InputError } from './lib/describe-error.ts';
import { type GeneratedCounts, generateContent } from './lib/generate-content.ts';
import { type MeasuredRun, runMeasured } from './lib/measured-process.ts';
import { readOptions, runScript } from './lib/run-script.ts';

const BENCH = join(ROOT, '.cache/bench');
const CONTENT = join(ROOT, 'content');
const PACKAGES = ['astro', '@astrojs/mdx', 'satteri', 'pagefind', 'zod', 'yaml'];

interface Stage {
  name: string;
  seconds: number;
}

/** One cold build. */
interface BuildFigures {
  seconds: number;
  /** All processes of the build together. */
  treeMegabytes: number | undefined;
  /** The build's own process, as the system keeps it (`maxRSS`). */
  ownMegabytes: number;
  stages: Stage[];
}

interface Options {
  /** How many documents. */
  size: number;
  seed: number;
  runs: number;
  /** Whether content of an earlier run is made anew. */
  fresh: boolean;
  /** Whether nothing is built. */
  checkOnly: boolean;
}

interface FolderSize {
  files: number;
  bytes: number;
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InputError(`--${name} must be a whole number from 1 on, not “${text}”.`);
  return value;
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function sizeOf(files: readonly string[]): FolderSize {
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** What generated content depends on: the generator, and what it copies. Content of another fingerprint is not used again. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const generator = [join(ROOT, 'scripts/lib/generate-content.ts'), ...filesIn(join(ROOT, 'scripts/lib/generator'))];
  const copied = filesIn(CONTENT).filter((file) => !/^(documents|recommendations)\b/.test(relative(CONTENT, file)));
  for (const file of [...generator, ...copied]) hash.update(`${relative(ROOT, file)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Generates the content into `<place>/content`, or uses what an earlier run left there. */
function prepareContent(place: string, { size, seed, fresh }: Options): GeneratedCounts {
  // Written last, so that it is there only where the content is whole.
  const seal = join(place, 'generated.json');
  const mark = fingerprint();
  if (!fresh && existsSync(seal)) {
    const kept = JSON.parse(readFileSync(seal, 'utf8')) as { fingerprint: string; counts: GeneratedCounts };
    if (kept.fingerprint === mark) {
      console.log(`Content of an earlier run used again: ${relative(ROOT, place)}/content`);
      return kept.counts;
    }
  }
  console.log(`Generating ${size} documents …`);
  rmSync(place, { recursive: true, force: true });
  const counts = generateContent({ size, seed, from: CONTENT, to: join(place, 'content'), say: console.log });
  writeFileSync(seal, JSON.stringify({ fingerprint: mark, counts }));
  return counts;
}

/** Lines such as “Content read   4.2 s”, in which the build tells its stages. */
function stagesIn(lines: readonly string[]): Stage[] {
  return lines.flatMap((line) => {
    const match = /^(\S.*?)\s{2,}([\d.]+) s$/.exec(line);
    return match ? [{ name: match[1]!, seconds: Number(match[2]) }] : [];
  });
}

/** Runs the check as `npm run check` does, with the same options of Node. */
function check(content: string): Promise<MeasuredRun> {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { check: string } };
  const [, ...command] = scripts.check.split(' ');
  return runMeasured([...command, '--content', content], ROOT, () => {});
}

interface CheckFigures {
  seconds: number;
  megabytes: number | undefined;
}

function medianCheck(checks: readonly MeasuredRun[]): CheckFigures {
  const peaks = checks.map((run) => run.peakMegabytes).filter((value) => value !== undefined);
  return {
    seconds: median(checks.map((run) => run.seconds)),
    megabytes: peaks.length > 0 ? median(peaks) : undefined,
  };
}

async function buildCold(content: string, out: string): Promise<BuildFigures> {
  for (const folder of [cacheFolder({ content, base: '/' }), out]) rmSync(folder, { recursive: true, force: true });
  const run = await runMeasured(['scripts/build.ts', '--content', content, '--out', out], ROOT, (line) => {
    console.log(`  ${line}`);
  });
  const own = run.lines.map((line) => /peak memory (\d+) MB/.exec(line)?.[1]).find((text) => text !== undefined);
  return {
    seconds: run.seconds,
    treeMegabytes: run.peakMegabytes,
    ownMegabytes: Number(own),
    stages: stagesIn(run.lines),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function medianBuild(builds: readonly BuildFigures[]): BuildFigures {
  const trees = builds.map((build) => build.treeMegabytes).filter((value) => value !== undefined);
  return {
    seconds: median(builds.map((build) => build.seconds)),
    treeMegabytes: trees.length > 0 ? median(trees) : undefined,
    ownMegabytes: median(builds.map((build) => build.ownMegabytes)),
    stages: builds[0]!.stages.map(({ name }, index) => ({
      name,
      seconds: median(builds.map((build) => build.stages[index]!.seconds)),
    })),
  };
}

const INDEX_PARTS: Readonly<Record<string, string>> = {
  '.pf_meta': 'list of pages, loaded first',
  '.pf_index': 'words',
  '.pf_fragment': 'texts of results',
  '.pf_filter': 'filters',
};

/** The search index by what its files are for; programs are all that is no data. */
function searchIndexIn(out: string): Record<string, FolderSize & { largest: number }> {
  const files = filesIn(join(out, 'pagefind'));
  const groups = Object.groupBy(files, (file) => INDEX_PARTS[extname(file)] ?? 'programs and styles');
  return Object.fromEntries(
    Object.entries(groups).map(([name, members]) => [
      name,
      { ...sizeOf(members!), largest: Math.max(...members!.map((file) => statSync(file).size)) },
    ]),
  );
}

function versions(): { node: string; [name: string]: string } {
  const installed = PACKAGES.map((name) => {
    const text = readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
    return [name, (JSON.parse(text) as { version: string }).version];
  });
  return { node: process.version, ...Object.fromEntries(installed) };
}

function row(label: string, value: string): void {
  console.log(`${label.padEnd(44)} ${value.padStart(14)}`);
}

const seconds = (value: number) => `${value.toFixed(1)} s`;
const sized = (bytes: number) => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
const number = (value: number) => value.toLocaleString('en');

function readBenchOptions(): Options {
  const { size, seed, runs, fresh, ...more } = readOptions({
    size: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
    'check-only': { type: 'boolean', default: false },
  });
  return {
    size: wholeNumber('size', size),
    seed: wholeNumber('seed', seed),
    runs: wholeNumber('runs', runs),
    fresh,
    checkOnly: more['check-only'],
  };
}

async function bench(options: Options) {
  const { size, seed, runs } = options;
  const place = join(BENCH, `${size}-${seed}`);
  const [content, out] = [join(place, 'content'), join(place, 'dist')];
  mkdirSync(BENCH, { recursive: true });
  const generated = prepareContent(place, options);
  const checks: MeasuredRun[] = [];
  const builds: BuildFigures[] = [];
  for (let run = 1; run <= runs; run++) {
    console.log(`Run ${run} of ${runs}: checking …`);
    checks.push(await check(content));
    console.log(`Run ${run} of ${runs}: building …`);
    builds.push(await buildCold(content, out));
  }
  const built = filesIn(out);
  const search = searchIndexIn(out);
  return {
    size,
    seed,
    runs,
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGigabytes: Math.round(totalmem() / 2 ** 30),
      system: `${process.platform} ${process.arch}`,
    },
    versions: versions(),
    generated: { ...generated, content: sizeOf(filesIn(content)) },
    check: medianCheck(checks),
    build: {
      ...medianBuild(builds),
      pages: built.filter((file) => file.endsWith('.html')).length,
      output: sizeOf(built),
      dataStore: sizeOf(
        filesIn(cacheFolder({ content, base: '/' })).filter((file) => basename(file).startsWith('data-store')),
      ),
    },
    search: { total: sizeOf(filesIn(join(out, 'pagefind'))), parts: search },
  };
}

function printCheck({ seconds: taken, megabytes }: CheckFigures): void {
  row('Content check, with the start of Node', seconds(taken));
  if (megabytes !== undefined) row('Peak memory of the check (sampled)', `${Math.round(megabytes)} MB`);
}

/** Checks the content and builds nothing. */
async function benchCheck(options: Options): Promise<void> {
  const place = join(BENCH, `${options.size}-${options.seed}`);
  mkdirSync(BENCH, { recursive: true });
  prepareContent(place, options);
  const checks: MeasuredRun[] = [];
  for (let run = 1; run <= options.runs; run++) checks.push(await check(join(place, 'content')));
  console.log(`\n${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, median of ${options.runs}`);
  printCheck(medianCheck(checks));
}

function print(result: Awaited<ReturnType<typeof bench>>): void {
  const { machine, generated, build, search } = result;
  console.log(`\n${machine.cpu}, ${machine.cores} cores, Node ${result.versions.node}, median of ${result.runs}`);
  row('Documents', number(generated.documents));
  row('Demands', number(generated.demands));
  row('Words of summaries', number(generated.words));
  row('Content', sized(generated.content.bytes));
  printCheck(result.check);
  row('Cold build', seconds(build.seconds));
  for (const stage of build.stages) row(`  ${stage.name}`, seconds(stage.seconds));
  row('Peak memory, the build’s process (maxRSS)', `${Math.round(build.ownMegabytes)} MB`);
  if (build.treeMegabytes !== undefined) {
    row('Peak memory, all its processes (sampled)', `${Math.round(build.treeMegabytes)} MB`);
  }
  row('Data store', sized(build.dataStore.bytes));
  row('Pages', number(build.pages));
  row('Output', sized(build.output.bytes));
  row('Search index', sized(search.total.bytes));
  row('Search index, files', number(search.total.files));
  for (const [name, part] of Object.entries(search.parts)) {
    row(`  ${name}`, `${sized(part.bytes)} in ${number(part.files)}`);
  }
}

await runScript(async () => {
  const options = readBenchOptions();
  if (options.checkOnly) return benchCheck(options);
  const result = await bench(options);
  print(result);
  const file = join(BENCH, 'result.json');
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  console.log(`\nAll figures: ${relative(ROOT, file)}`);
});
