import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, ROOT } from '../lib/build-site.ts';
import { type MeasuredRun, runMeasured } from '../lib/measured-process.ts';
import { type BuildFigures, stagesIn } from './figures.ts';

/** Where our build of some content goes, and what it is made of. */
export interface Site {
  content: string;
  out: string;
}

/** Runs the check as `npm run check` does, with the same options of Node. */
export function checkContent(content: string): Promise<MeasuredRun> {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { check: string } };
  const [, ...command] = scripts.check.split(' ');
  return runMeasured([...command, '--content', content], ROOT, () => {});
}

/** Builds as `npm run build` does, whole: check, pages, search index, lists of files to save. What earlier builds kept is used. */
export async function buildSite({ content, out }: Site): Promise<BuildFigures> {
  const run = await runMeasured(['scripts/build.ts', '--content', content, '--out', out], ROOT, (line) => {
    console.log(`  ${line}`);
  });
  const told = run.lines.map((line) => /peak memory (\d+) MB/.exec(line)?.[1]).find((text) => text !== undefined);
  return {
    seconds: run.seconds,
    processorSeconds: run.processorSeconds,
    treeMegabytes: run.peakMegabytes,
    ownMegabytes: told === undefined ? run.ownMegabytes : Number(told),
    stages: stagesIn(run.lines),
  };
}

/** Builds with nothing kept of earlier builds. */
export function buildCold(site: Site): Promise<BuildFigures> {
  for (const folder of [cacheFolder({ content: site.content, base: '/' }), site.out])
    rmSync(folder, { recursive: true, force: true });
  return buildSite(site);
}
