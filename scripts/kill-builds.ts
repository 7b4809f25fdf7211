import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './lib/build-site.ts';
import { InputError } from './lib/describe-error.ts';
import { type KilledBuild, KilledBuilds, type Moment } from './lib/killed-builds.ts';
import { readOptions, runScript } from './lib/run-script.ts';

const PLACE = join(ROOT, '.cache/killed-builds');

function describe({ moment, killed, faults }: KilledBuild): string {
  const when =
    'step' in moment ? `before step ${moment.step} of the swap` : `after ${(moment.after / 1000).toFixed(2)} s`;
  const what = killed ? `killed ${when}` : `ended before it could be killed ${when}`;
  return [what, ...(faults.length > 0 ? faults : ['home and profile served whole'])].join(': ');
}

/**
 * Kills builds at moments spread evenly over their time, then before each step of the swap, until one gets through them all.
 * @param times how many are killed on the way; one that was faster than the builds before it does not count
 */
async function sweep(builds: KilledBuilds, times: number, tell: (build: KilledBuild) => void): Promise<KilledBuild[]> {
  await builds.begin();
  let duration = await builds.duration();
  const done: KilledBuild[] = [];
  const kill = async (moment: Moment) => {
    const start = performance.now();
    const build = await builds.kill(moment);
    if (!build.killed) duration = Math.min(duration, performance.now() - start);
    done.push(build);
    tell(build);
    return build.killed;
  };
  for (let killed = 0; killed < times; ) {
    if (await kill({ after: (duration * (killed + 1)) / (times + 2) })) killed += 1;
  }
  for (let step = 1; await kill({ step }); ) step += 1;
  return done;
}

await runScript(async () => {
  const options = readOptions({
    times: { type: 'string', default: '30' },
    content: { type: 'string', default: join(ROOT, 'tests/fixtures/sound/content') },
    profile: { type: 'string', default: 'countries/arcadia/' },
  });
  const times = Number(options.times);
  if (!Number.isInteger(times) || times < 1) throw new InputError('--times must be a whole number from 1 on.');
  rmSync(PLACE, { recursive: true, force: true });
  const builds = new KilledBuilds(resolve(options.content), PLACE, ['', options.profile]);
  try {
    const done = await sweep(builds, times, (build) => console.log(describe(build)));
    const killed = done.filter((build) => build.killed);
    const served = killed.filter(({ faults }) => faults.length === 0).length;
    console.log(`${killed.length} builds killed; the last good site served ${served} of ${killed.length} times.`);
    if (done.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
  } finally {
    await builds.end();
    rmSync(PLACE, { recursive: true, force: true });
  }
});
