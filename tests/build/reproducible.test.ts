import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { filesOf } from '../../scripts/lib/site-pages.ts';
import { SOUND } from '../check/content-copy.ts';
import { ProjectCopy } from './project-copy.ts';

const PLACE = join(ROOT, '.cache/reproducible');
const ANOTHER_DAY = pathToFileURL(join(import.meta.dirname, 'another-day.ts')).href;

const copy = new ProjectCopy();

afterAll(() => copy.discard());

/** @throws with all that it said, when the build fails */
function build(root: string, content: string, out: string, environment: NodeJS.ProcessEnv): void {
  rmSync(out, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/build.ts'), '--content', content, '--out', out, '--base', '/tierline/'],
    { cwd: root, env: { ...process.env, TIERLINE_SITE: 'https://tierline.example', ...environment }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

it('the fake clock is another day', () => {
  const program =
    'console.log(JSON.stringify([Date.now(), +new Date(), +new Date(Date()), +new Date(0), +new Date(2020, 0)]))';
  const run = (args: string[]) =>
    JSON.parse(spawnSync(process.execPath, [...args, '--eval', program], { encoding: 'utf8' }).stdout) as number[];
  const days = run(['--import', ANOTHER_DAY]).map((time, index) => Math.round((time - run([])[index]!) / 86_400_000));
  expect(days).toEqual([400, 400, 400, 0, 0]);
});

it('two builds of the same sources are the same byte for byte, on another day, in another folder, zone and language', () => {
  mkdirSync(PLACE, { recursive: true });
  const [first, second] = [join(PLACE, 'site'), join(copy.root, 'public site/of another day')];
  build(ROOT, SOUND, first, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  build(copy.root, join(copy.root, 'content'), second, {
    TZ: 'Pacific/Auckland',
    LANG: 'fr_FR.UTF-8',
    LC_ALL: 'fr_FR.UTF-8',
    NODE_OPTIONS: `--import ${ANOTHER_DAY}`,
  });
  const files = filesOf(first);
  expect(filesOf(second)).toEqual(files);
  expect(files).toContain('feed.xml');
  expect(files).toContain('sitemap-0.xml');
  const differing = files.filter((file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))));
  expect(differing).toEqual([]);
});
