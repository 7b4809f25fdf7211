import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesOf } from '../../scripts/lib/site-pages.ts';
import { ProjectCopy } from './project-copy.ts';

/** A country that no other borders on: what is changed of it leaves the pages of the others as they are. */
const SYLDAVIA = {
  'countries/syldavia.mdx': `---
name: Syldavia
iso3: SYL
iso2: SY
region: europe-eurasia
neighbours: []
---

Syldavia is made up too.
`,
  'recommendations/syldavia.yaml': `# What Syldavia has been asked to do.
count-victims:
  topic: prosecution/training
  title: Count those who were found
`,
  'documents/syldavia/2009-tip-report.md': `---
title: Syldavia in the TIP Report of 2009
countries: [syldavia]
type: tip-report
publisher: us-state-department
published: 2009-06-16
language: en
edition: 2009
tier: tier-2
read: full
source:
  title: "Trafficking in Persons Report 2009: Syldavia"
  url: https://www.state.gov/reports/2009/syldavia/
listing: complete
recommendations:
  - { id: count-victims, item: 1, text: Count the victims. }
---
Nobody counts.
`,
};

/** One project, of which each build goes on from the last one, and its twin, of which each begins from nothing. */
const [warm, cold] = [new ProjectCopy(), new ProjectCopy()];

function inBoth(change: (project: ProjectCopy) => void): void {
  for (const project of [warm, cold]) change(project);
}

/** Builds both. @returns how many files the warm build took over as they were, and the paths of those that differ */
async function buildBoth(): Promise<{ kept: number; differing: string[] }> {
  cold.forget();
  const [said] = await Promise.all([warm.buildWhole(), cold.buildWhole()]);
  const [site, expected] = [join(warm.root, 'dist'), join(cold.root, 'dist')];
  const files = filesOf(expected);
  expect(filesOf(site)).toEqual(files);
  const differing = files.filter((file) => !readFileSync(join(site, file)).equals(readFileSync(join(expected, file))));
  return { kept: Number(/(\d+) as they were/.exec(said)![1]), differing };
}

const REPORT = 'content/documents/syldavia/2009-tip-report.md';

beforeAll(() =>
  inBoth((project) => {
    for (const [path, text] of Object.entries(SYLDAVIA)) project.write(`content/${path}`, text);
    project.replace('content/editions/2009.yaml', '  tier-3:', '  tier-2: [SYL]\n  tier-3:');
  }),
);

afterAll(() => inBoth((project) => project.discard()));

it('the first build takes nothing over', async () => {
  expect(await buildBoth()).toEqual({ kept: 0, differing: [] });
});

it('a document edited: the pages of countries far away are taken over', async () => {
  inBoth((project) => {
    project.replace(REPORT, 'Nobody counts.', 'Somebody *began* to count.');
    project.replace(REPORT, 'text: Count the victims.', 'text: Count all victims.');
  });
  const { kept, differing } = await buildBoth();
  expect(differing).toEqual([]);
  expect(kept).toBeGreaterThan(20);
});

it('a file renamed, one deleted, a translation added, a file of the site touched by hand', async () => {
  inBoth((project) => {
    const place = (name: string) => join(project.root, 'content/documents', name);
    renameSync(place('syldavia/2009-tip-report.md'), place('syldavia/2009-narrative.md'));
    project.write('content/documents/syldavia/2009-narrative.fr.md', 'Personne ne compte.\n');
    rmSync(place('arcadia/2010-interim-assessment.md'));
  });
  warm.write('dist/countries/borduria/index.html', 'spoilt');
  const { kept, differing } = await buildBoth();
  expect(differing).toEqual([]);
  expect(kept).toBe(0);
});

it('what many pages tell changed: the name of a country, a topic, a newer document', async () => {
  inBoth((project) => {
    project.replace('content/countries/syldavia.mdx', 'name: Syldavia', 'name: Kingdom of Syldavia');
    project.replace('content/topics.yaml', 'title: Shelter', 'title: Shelters');
  });
  expect(await buildBoth()).toEqual({ kept: 0, differing: [] });
});

it('the sources changed: a schema, and the words of every page', async () => {
  inBoth((project) => {
    project.replace('src/schemas/document.ts', 'export', '// Changed.\nexport');
    project.replace('src/i18n/en.ts', 'Skip to the content', 'Skip to the text');
  });
  expect(await buildBoth()).toEqual({ kept: 0, differing: [] });
});

it('nothing changed: every page of a country is taken over', async () => {
  const { kept, differing } = await buildBoth();
  expect(differing).toEqual([]);
  expect(kept).toBeGreaterThan(40);
});
