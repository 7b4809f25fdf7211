import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type DevServer, startDevServer } from '../../scripts/lib/dev-server.ts';
import { filesOf } from '../../scripts/lib/site-pages.ts';
import { useBrowser } from '../site/lib/browser.ts';
import { ProjectCopy } from './project-copy.ts';

const DOCUMENT = 'documents/arcadia/2009-tip-report.md';
const PAGE = 'countries/arcadia/documents/2009-tip-report/';
const DRAFT = 'drafts/documents/arcadia/2011-statement.md';

/** Saving, checking and loading a page anew may take seconds on a busy machine. */
const PATIENCE = { timeout: 60_000 };

const withBrowser = useBrowser();
let project: ProjectCopy;
let server: DevServer;

function pathOf(file: string): string {
  return join(project.root, 'content', file);
}

function save(file: string, text: string): void {
  mkdirSync(dirname(pathOf(file)), { recursive: true });
  writeFileSync(pathOf(file), text);
}

/** Damages a file of the content while a test looks, and mends it again whatever comes of that. */
async function whileDamaged(file: string, from: string, to: string, look: () => Promise<void>): Promise<void> {
  const sound = readFileSync(pathOf(file), 'utf8');
  expect(sound).toContain(from);
  save(
    file,
    sound.replace(from, () => to),
  );
  try {
    await look();
  } finally {
    save(file, sound);
  }
}

const DRAFTED = `---
title: A statement that is being written
countries: [arcadia]
type: press-release
publisher: us-state-department
published: 2011-02
language: en
read: full
source: { title: A statement, url: https://example.org/ }
# TODO: does it ask anything else?
listing: complete
---
Arcadia said this and that.
`;

async function visit(route: string, look: (page: Page) => Promise<void>): Promise<void> {
  await withBrowser({}, async (page) => {
    await page.goto(server.url + route, PATIENCE);
    await look(page);
  });
}

/** Waits until a page shows a text in its panel, or in the place of what cannot be shown. */
async function expectTold(page: Page, ...texts: string[]): Promise<void> {
  const told = page.locator('#content-problems, #content-withheld, #content-missing');
  for (const text of texts) await told.getByText(text).first().waitFor(PATIENCE);
}

async function expectHeading(page: Page, text: string): Promise<void> {
  await page.locator('h1', { hasText: text }).waitFor(PATIENCE);
}

beforeAll(async () => {
  project = new ProjectCopy();
  // A fault that is there from the beginning must not keep the server from starting.
  save('drafts/documents/arcadia/2011-unfinished.md', '---\ntitle: [\n---\n');
  server = await startDevServer({ root: project.root, content: 'content', base: '/tierline/' });
});

afterAll(async () => {
  await server?.stop();
  project?.discard();
});

test('a draft has its page and its place in lists, and both say that it is none of the site', async () => {
  await visit('countries/arcadia/documents/2011-statement/', async (page) => {
    await expectHeading(page, 'Page not found');
    save(DRAFT, DRAFTED);
    await expectHeading(page, 'A statement that is being written');
    expect(await page.getByRole('main').getByText('Draft: not on the site').count()).toBe(1);
    expect(await page.getByText('Edit this page').count()).toBe(0);
    await expectTold(page, '1 error, 1 TODO', `content/${DRAFT}:10:3`);
  });
  await visit('countries/arcadia/', async (page) => {
    const item = page.locator('.documents li', { hasText: 'A statement that is being written' });
    expect(await item.getByText('Draft: not on the site').count()).toBe(1);
  });
});

test('a draft that cannot be read has its problems in the place of its page', async () => {
  await visit('countries/arcadia/documents/2011-unfinished/', async (page) => {
    await expectHeading(page, 'This page cannot be shown yet');
    await expectTold(page, 'content/drafts/documents/arcadia/2011-unfinished.md:2:8');
  });
});

test('a draft whose values are still to be decided tells what is missing where its page would be', async () => {
  save(DRAFT, DRAFTED.replace('published: 2011-02', 'published: TODO'));
  await visit('countries/arcadia/documents/2011-statement/', async (page) => {
    await expectHeading(page, 'This page cannot be shown yet');
    await expectTold(page, `content/${DRAFT}:6:12`);
  });
});

test('a text follows its file: another word, another name, a translation, MDX, deletion and return', async () => {
  const sound = readFileSync(pathOf(DOCUMENT), 'utf8');
  const renamed = DOCUMENT.replace('2009-tip-report', '2009-renamed');
  await visit(PAGE, async (page) => {
    save(DOCUMENT, `${sound}\nA sentence more.\n`);
    await page.getByText('A sentence more.').waitFor(PATIENCE);
    renameSync(pathOf(DOCUMENT), pathOf(renamed));
    await expectHeading(page, 'Page not found');
  });
  await visit(`fr/${PAGE.replace('2009-tip-report', '2009-renamed')}`, async (page) => {
    await page.getByText('A sentence more.').waitFor(PATIENCE);
    save(renamed.replace('.md', '.fr.md'), 'Une phrase en français.\n');
    await page.getByText('Une phrase en français.').waitFor(PATIENCE);
    rmSync(pathOf(renamed.replace('.md', '.fr.md')));
    await page.getByText('A sentence more.').waitFor(PATIENCE);
    renameSync(pathOf(renamed), pathOf(DOCUMENT.replace('.md', '.mdx')));
    await expectHeading(page, 'Page not found');
  });
  await visit(PAGE, async (page) => {
    save(DOCUMENT.replace('.md', '.mdx'), `${sound}\nA sentence in MDX.\n`);
    await page.getByText('A sentence in MDX.').waitFor(PATIENCE);
    rmSync(pathOf(DOCUMENT.replace('.md', '.mdx')));
    await expectHeading(page, 'Page not found');
    save(DOCUMENT, sound);
    await expectHeading(page, 'Arcadia in the TIP Report of 2009');
    expect(await page.getByText('A sentence').count()).toBe(0);
  });
});

test('the introduction of a country and the titles in lists follow their files', async () => {
  const country = readFileSync(pathOf('countries/arcadia.mdx'), 'utf8');
  const document = readFileSync(pathOf(DOCUMENT), 'utf8');
  await visit('countries/arcadia/', async (page) => {
    save('countries/arcadia.mdx', `${country}\nA sentence more.\n`);
    await page.getByText('A sentence more.').waitFor(PATIENCE);
    save(DOCUMENT, document.replace(/^title: .*$/m, 'title: Another title'));
    await page.locator('.documents li', { hasText: 'Another title' }).waitFor({ state: 'attached', ...PATIENCE });
    save(DOCUMENT, document);
    save('countries/arcadia.mdx', country);
    await page.getByText('A sentence more.').waitFor({ state: 'detached', ...PATIENCE });
    await page.locator('.documents li', { hasText: 'Another title' }).waitFor({ state: 'detached', ...PATIENCE });
  });
});

test('damage is told on every page with file and line, and is gone when it is mended, without a visit anew', async () => {
  rmSync(pathOf('drafts'), { recursive: true, force: true });
  await visit('countries/arcadia/', async (page) => {
    await whileDamaged(DOCUMENT, 'addressee:', 'adressee:', async () => {
      await expectTold(page, 'On this page', `content/${DOCUMENT}:22:5`, 'Did you mean “addressee”?');
      const help = page.locator('#content-problems a', { hasText: 'unknown-field' });
      expect(await help.getAttribute('href')).toBe('/tierline/editors/problems/#unknown-field');
      await expect
        .poll(() => page.locator('.documents li', { hasText: 'TIP Report of 2009' }).count(), PATIENCE)
        .toBe(0);
    });
    await page.locator('#content-problems details').waitFor({ state: 'detached', ...PATIENCE });
    await page.locator('.documents li', { hasText: 'TIP Report of 2009' }).waitFor(PATIENCE);
  });
});

test('a page whose own document is damaged shows what is wrong, and comes back by itself', async () => {
  await visit(PAGE, async (page) => {
    await whileDamaged(DOCUMENT, 'value: 11', 'value: eleven', async () => {
      await expectHeading(page, 'This page cannot be shown yet');
      await expectTold(page, `content/${DOCUMENT}:24:37`);
    });
    await expectHeading(page, 'Arcadia in the TIP Report of 2009');
    expect(await page.getByText('Edit this page').count()).toBe(1);
  });
});

test.each([
  ['recommendations/arcadia.yaml', 'topic: prosecution/training', 'topic: prosecution/trainig', 7],
  ['editions/2009.yaml', 'placements:', 'placements: [', undefined],
  ['publishers.yaml', 'voice: monitor', 'voice: monitors', undefined],
])('while %s is broken, pages show its problems and no stack, and come back by themselves', async (file, from, to, line) => {
  await visit('countries/', async (page) => {
    await whileDamaged(file, from, to, async () => {
      await expectHeading(page, 'The content cannot be shown yet');
      await expectTold(page, `content/${file}:${line ?? ''}`);
      expect(await page.content()).not.toMatch(/\bat .*node_modules/);
      const response = await page.request.get(`${server.url}reports/`, { headers: { accept: 'text/html' } });
      expect([response.status(), await response.text()]).toEqual([503, expect.stringContaining(`content/${file}:`)]);
    });
    await expectHeading(page, 'Countries and territories');
  });
});

test('the server has survived all of it', async () => {
  expect(server.hasEnded(), server.output()).toBe(false);
  await visit('', async (page) => {
    await page.getByRole('main').waitFor(PATIENCE);
    await expect.poll(() => page.locator('#content-problems').count(), PATIENCE).toBe(1);
    expect(await page.locator('#content-problems details').count()).toBe(0);
  });
});

test('a build of the same folder knows no draft, whatever the environment says, and has no trace of the panel', async () => {
  await server.stop();
  save(DRAFT, DRAFTED);
  vi.stubEnv('TIERLINE_DRAFTS', 'shown');
  const { status, output } = project.build();
  vi.unstubAllEnvs();
  expect(output).not.toContain('2011-statement');
  expect(status).toBe(0);
  const site = join(project.root, 'dist');
  expect(filesOf(site)).toContain(`${PAGE}index.html`);
  const traces = /2011-statement|that is being written|content-problems|not on the site/;
  expect(filesOf(site).filter((file) => traces.test(readFileSync(join(site, file), 'latin1')))).toEqual([]);
});
