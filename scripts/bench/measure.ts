import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cacheFolder } from '../lib/build-site.ts';
import type { MeasuredRun } from '../lib/measured-process.ts';
import { prepareContent } from './content.ts';
import { whileEdited } from './edit-one.ts';
import { type BuildFigures, median, medianBuild, medianKnown, ratioInTurns } from './figures.ts';
import { filesIn, outputIn, searchIndexIn, sizeOf } from './folders.ts';
import { machine, versions } from './machine.ts';
import type { BenchOptions } from './options.ts';
import { buildWith, type InstalledRival, installedRivals, makeSites } from './rivals.ts';
import { compareSites } from './sample.ts';
import { buildCold, buildSite, checkContent, type Site } from './tierline.ts';

/** Everything that is built in one round, each kind of build in the order of the rounds. */
interface Rounds {
  checks: MeasuredRun[];
  cold: BuildFigures[];
  unchanged: BuildFigures[];
  edited: BuildFigures[];
  rivals: Map<InstalledRival, BuildFigures[]>;
}

const siteOf = (place: string, { rival }: InstalledRival) => join(place, `${rival}-site`);
const outOf = (place: string, { rival }: InstalledRival) => join(place, `${rival}-dist`);

async function measureOurs(site: Site, { warm }: BenchOptions, rounds: Rounds): Promise<void> {
  rounds.checks.push(await checkContent(site.content));
  rounds.cold.push(await buildCold(site));
  if (!warm) return;
  console.log('  Again, with nothing changed …');
  rounds.unchanged.push(await buildSite(site));
  console.log('  Again, with one document edited …');
  rounds.edited.push(await whileEdited(site.content, () => buildSite(site)));
}

/** Builds with everyone in turns, so that a machine that is slower for a while slows all of them. */
async function measureRounds(place: string, site: Site, options: BenchOptions) {
  const rivals = installedRivals(options, console.log);
  const rounds: Rounds = {
    checks: [],
    cold: [],
    unchanged: [],
    edited: [],
    rivals: new Map(rivals.map((rival) => [rival, []])),
  };
  let views: MeasuredRun | undefined;
  for (let round = 1; round <= options.runs; round++) {
    console.log(`Round ${round} of ${options.runs}: Tierline …`);
    await measureOurs(site, options, rounds);
    if (rivals.length > 0 && !views) {
      console.log('Folding the pages for the others, which is not counted …');
      const sites = Object.fromEntries(rivals.map((rival) => [rival.rival, siteOf(place, rival)]));
      views = await makeSites(site.content, site.out, sites);
    }
    for (const [rival, builds] of rounds.rivals) {
      console.log(`Round ${round} of ${options.runs}: ${rival.name} and Pagefind …`);
      builds.push(await buildWith(rival, siteOf(place, rival), outOf(place, rival)));
    }
  }
  return { rounds, views };
}

function dataStoreOf(content: string) {
  return sizeOf(filesIn(cacheFolder({ content, base: '/' })).filter((file) => basename(file).startsWith('data-store')));
}

/** Measures all that the options ask for at their size. */
export async function measure(options: BenchOptions) {
  const { size, seed, recommendations, runs } = options;
  const { place, counts } = prepareContent(options);
  const site = { content: join(place, 'content'), out: join(place, 'dist') };
  mkdirSync(place, { recursive: true });
  const { rounds, views } = await measureRounds(place, site, options);
  const again = (builds: readonly BuildFigures[]) =>
    builds.length > 0
      ? { ...medianBuild(builds), ratioToCold: ratioInTurns(builds, rounds.cold), runs: builds }
      : undefined;
  return {
    size,
    seed,
    ...(recommendations !== undefined && { recommendations }),
    runs,
    machine: machine(),
    versions: versions(),
    generated: { ...counts, content: sizeOf(filesIn(site.content)) },
    check: medianCheck(rounds.checks),
    build: {
      ...medianBuild(rounds.cold),
      ...outputIn(site.out),
      dataStore: dataStoreOf(site.content),
      runs: rounds.cold,
    },
    unchanged: again(rounds.unchanged),
    edited: again(rounds.edited),
    search: { total: sizeOf(filesIn(join(site.out, 'pagefind'))), parts: searchIndexIn(site.out) },
    ...(views && { views: { seconds: views.seconds, megabytes: views.ownMegabytes } }),
    rivals: [...rounds.rivals].map(([rival, builds]) => ({
      name: rival.name,
      ...medianBuild(builds),
      ...outputIn(outOf(place, rival)),
      ratioOfOurs: ratioInTurns(rounds.cold, builds),
      share: compareSites(site.out, outOf(place, rival)),
      runs: builds,
    })),
  };
}

export type Measured = Awaited<ReturnType<typeof measure>>;

export interface CheckFigures {
  seconds: number;
  megabytes: number | undefined;
}

function medianCheck(checks: readonly MeasuredRun[]): CheckFigures {
  return {
    seconds: median(checks.map(({ seconds }) => seconds)),
    megabytes: medianKnown(checks.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

/** Checks the content and builds nothing. */
export async function measureCheck(options: BenchOptions): Promise<CheckFigures> {
  const { place } = prepareContent(options);
  const checks: MeasuredRun[] = [];
  for (let run = 1; run <= options.runs; run++) checks.push(await checkContent(join(place, 'content')));
  return medianCheck(checks);
}
