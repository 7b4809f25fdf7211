import { existsSync } from 'node:fs';
import { join } from 'node:path';
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

/** Builds again with what the cold build kept, as editors do. */
async function measureAgain(site: Site, rounds: Rounds): Promise<void> {
  console.log('  Tierline again, with nothing changed …');
  rounds.unchanged.push(await buildSite(site));
  console.log('  Tierline again, with one document edited …');
  rounds.edited.push(await whileEdited(site.content, () => buildSite(site)));
}

/** What the cold builds of the first round left, before anything is edited. */
function outcomeOf(place: string, site: Site, rivals: readonly InstalledRival[]) {
  return {
    ours: { ...outputIn(site.out), kept: keptFor(site.content), search: searchIndexIn(site.out) },
    theirs: new Map(
      rivals.map((rival) => {
        const out = outOf(place, rival);
        return [rival, { ...outputIn(out), share: compareSites(site.out, out) }];
      }),
    ),
  };
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
  let outcome: ReturnType<typeof outcomeOf> | undefined;
  for (let round = 1; round <= options.runs; round++) {
    console.log(`Round ${round} of ${options.runs}: Tierline …`);
    rounds.checks.push(await checkContent(site.content));
    rounds.cold.push(await buildCold(site));
    if (rivals.length > 0 && !views) {
      console.log('Folding the pages for the others, which is not counted …');
      const sites = Object.fromEntries(rivals.map((rival) => [rival.rival, siteOf(place, rival)]));
      views = await makeSites(site.content, site.out, sites);
    }
    for (const [rival, builds] of rounds.rivals) {
      console.log(`Round ${round} of ${options.runs}: ${rival.name} and Pagefind …`);
      builds.push(await buildWith(rival, siteOf(place, rival), outOf(place, rival)));
    }
    outcome ??= outcomeOf(place, site, rivals);
    if (options.warm) await measureAgain(site, rounds);
  }
  return { rounds, views, outcome: outcome! };
}

/** What a build keeps for the next one, besides what it built. */
function keptFor(content: string) {
  const folder = cacheFolder({ content, base: '/' });
  return sizeOf(existsSync(folder) ? filesIn(folder) : []);
}

/** Measures all that the options ask for at their size. */
export async function measure(options: BenchOptions) {
  const { size, seed, recommendations, runs } = options;
  const { place, counts } = prepareContent(options);
  const site = { content: join(place, 'content'), out: join(place, 'dist') };
  const { rounds, views, outcome } = await measureRounds(place, site, options);
  const { search, ...ours } = outcome.ours;
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
    build: { ...medianBuild(rounds.cold), ...ours, runs: rounds.cold },
    unchanged: again(rounds.unchanged),
    edited: again(rounds.edited),
    search,
    ...(views && { views: { seconds: views.seconds, megabytes: views.ownMegabytes } }),
    rivals: [...rounds.rivals].map(([rival, builds]) => ({
      name: rival.name,
      ...medianBuild(builds),
      ...outcome.theirs.get(rival)!,
      ratioOfOurs: ratioInTurns(rounds.cold, builds),
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
