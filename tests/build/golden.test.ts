import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { pageAt } from '../../scripts/lib/site-pages.ts';
import { SOUND } from '../check/content-copy.ts';
import { expectGolden, goldensIn } from '../lib/golden.ts';
import { readableHtml } from '../lib/readable-html.ts';
import { elementsOf } from '../site/lib/html.ts';

const PLACE = join(ROOT, '.cache/golden-build');

/** At least one page of each template that tells of the content. */
const PAGES = [
  'countries/',
  'countries/arcadia/',
  'countries/arcadia/documents/2009-tip-report/',
  'countries/arcadia/documents/2010-border-agreement/',
  'countries/arcadia/documents/2010-interim-assessment/',
  'countries/arcadia/recommendations/train-judges/',
  'countries/borduria/',
  'countries/borduria/documents/2003-tip-report/',
  'reports/',
  'reports/2009/',
  'reports/2010/',
  'fr/countries/arcadia/',
  'fr/countries/arcadia/documents/2009-tip-report/',
  'fr/countries/borduria/documents/2003-tip-report/',
  'fr/countries/arcadia/recommendations/train-judges/',
  'fr/reports/2009/',
  'topics/prosecution/',
  'countries/arcadia/brief/',
];

function goldenOf(route: string): string {
  return `sound/${route.replace(/\/$/, '')}.html`;
}

/** @throws with all that it said, when the build fails */
function build(out: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/build.ts'), '--content', SOUND, '--out', out],
    { cwd: ROOT, env: { ...process.env, TZ: 'UTC' }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
  return out;
}

/** What a page says: its `main` element. The frame around it is the same on every page and is tested over the real site. */
function mainOf(html: string): string {
  const main = elementsOf(html).find(({ name }) => name === 'main');
  if (!main) throw new Error('The page has no main element.');
  return readableHtml(main.inner);
}

let site: string;

beforeAll(() => {
  mkdirSync(PLACE, { recursive: true });
  site = build(join(PLACE, 'site'));
});

describe('a site of the sound content', () => {
  it.each(PAGES)('/%s', (route) => {
    expectGolden(goldenOf(route), mainOf(pageAt(site, route).html));
  });

  it('each golden has its page', () => {
    expect(goldensIn('sound')).toEqual(PAGES.map(goldenOf).sort());
  });
});
