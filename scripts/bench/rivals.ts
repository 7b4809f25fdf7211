import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/build-site.ts';
import { type MeasuredRun, runMeasured } from '../lib/measured-process.ts';
import type { BuildFigures } from './figures.ts';
import { versionIn } from './machine.ts';
import type { BenchOptions, Rival } from './options.ts';

/** A generator that is installed. */
export interface InstalledRival {
  rival: Rival;
  /** “Hugo 0.111.3”. */
  name: string;
  program: string;
  /** The command line that builds a site into a folder, both given as whole paths. */
  argsFor: (site: string, out: string) => string[];
}

const HOW_TO_INSTALL: Readonly<Record<Rival, string>> = {
  hugo: 'Hugo is not installed: a package of most systems has it, `apt install hugo`, or see gohugo.io/installation.',
  eleventy:
    'Eleventy is not installed: `npm install --prefix <folder> @11ty/eleventy@3` into a folder outside of the project, then --eleventy <folder>.',
};

function findHugo(): InstalledRival | undefined {
  try {
    const version = execFileSync('hugo', ['version'], { encoding: 'utf8' });
    return {
      rival: 'hugo',
      name: `Hugo ${/v([\d.]+)/.exec(version)?.[1] ?? ''}`.trim(),
      program: 'hugo',
      argsFor: (site, out) => ['--quiet', '--source', site, '--destination', out],
    };
  } catch {
    return undefined;
  }
}

function findEleventy(folder: string = ROOT): InstalledRival | undefined {
  const modules = join(folder, 'node_modules');
  const script = join(modules, '@11ty/eleventy/cmd.cjs');
  if (!existsSync(script)) return undefined;
  return {
    rival: 'eleventy',
    name: `Eleventy ${versionIn(modules, '@11ty/eleventy')}`,
    program: process.execPath,
    argsFor: (_, out) => [script, '--quiet', `--output=${out}`],
  };
}

/**
 * Those of the generators that are installed.
 * @param say takes a sentence for each that is not: how to install it
 */
export function installedRivals(
  { against, eleventy }: Pick<BenchOptions, 'against' | 'eleventy'>,
  say: (line: string) => void,
): InstalledRival[] {
  return against.flatMap((rival) => {
    const found = rival === 'hugo' ? findHugo() : findEleventy(eleventy);
    if (!found) say(HOW_TO_INSTALL[rival]);
    return found ?? [];
  });
}

/**
 * Writes the sites of other generators, from the content and from one page of each kind of our build of it.
 * @param sites where to, for each that takes part
 */
export function makeSites(content: string, built: string, sites: Partial<Record<Rival, string>>): Promise<MeasuredRun> {
  const args = [content, built, sites.hugo ?? '', sites.eleventy ?? ''];
  return runMeasured([join(import.meta.dirname, 'make-views.ts'), ...args], ROOT, (line) => console.log(`  ${line}`));
}

const PAGEFIND = join(ROOT, 'node_modules/pagefind/lib/runner/bin.cjs');

/** Builds a site with another generator, then makes its search index with the Pagefind that ours is made with. */
export async function buildWith(rival: InstalledRival, site: string, out: string): Promise<BuildFigures> {
  rmSync(out, { recursive: true, force: true });
  const pages = await runMeasured(rival.argsFor(site, out), site, () => {}, rival.program);
  const index = await runMeasured([PAGEFIND, '--site', out, '--quiet'], ROOT, () => {});
  const most = (values: readonly (number | undefined)[]) => {
    const known = values.filter((value) => value !== undefined);
    return known.length > 0 ? Math.max(...known) : undefined;
  };
  const both = [pages, index];
  return {
    seconds: pages.seconds + index.seconds,
    processorSeconds:
      pages.processorSeconds === undefined ? undefined : pages.processorSeconds + (index.processorSeconds ?? 0),
    treeMegabytes: most(both.map(({ peakMegabytes }) => peakMegabytes)),
    // Pagefind’s own process is started by a small one of Node.
    ownMegabytes: most([pages.ownMegabytes, index.peakMegabytes]),
    stages: [
      { name: `${rival.name}: pages`, seconds: pages.seconds },
      { name: 'Pagefind: index', seconds: index.seconds },
    ],
  };
}
