import { cpSync, existsSync, globSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './lib/browser.ts';
import { ROOT } from './lib/build-site.ts';
import { InputError } from './lib/describe-error.ts';
import { startDevServer } from './lib/dev-server.ts';
import { readOptions, runScript } from './lib/run-script.ts';

/** A copy of the project, so that neither its content nor what Astro keeps of it is touched. */
const PROJECT = join(ROOT, '.cache/edit-loop');
const COPY = join(PROJECT, 'content');

/** What the dev server runs on, but for packages and content. */
const SOURCES = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** How long anything may take, in milliseconds. */
const PATIENCE = { timeout: 120_000 };

/** A document that is edited, and what of it there is to edit. */
interface Subject {
  /** Path on disk. */
  path: string;
  text: string;
  /** Address of its page, without the slash at the beginning. */
  route: string;
  country: string;
  /** The recommendation of its first progress entry. */
  recommendation: string;
}

/** An edit: what is done to the file, which page is open meanwhile, and how that page tells that it has followed. */
interface Edit {
  name: string;
  route: (subject: Subject) => string;
  /** @param run from 1 */
  make: (subject: Subject, run: number) => void;
  shown: (page: Page, subject: Subject, run: number) => Promise<void>;
}

const PROGRESS = /^progress:\n {2}- recommendation: (\S+)\n {4}status: \S+\n {4}note: /m;

function subjectOf(path: string): Subject | undefined {
  const text = readFileSync(path, 'utf8');
  const recommendation = PROGRESS.exec(text)?.[1];
  if (recommendation === undefined) return undefined;
  const [country = '', name = ''] = relative(join(COPY, 'documents'), path).replace(/\.md$/, '').split('/');
  return { path, text, route: `countries/${country}/documents/${name}/`, country, recommendation };
}

function copyProject(content: string): void {
  rmSync(PROJECT, { recursive: true, force: true });
  for (const name of SOURCES) cpSync(join(ROOT, name), join(PROJECT, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(PROJECT, 'node_modules'));
  cpSync(content, COPY, { recursive: true });
}

/** Documents of different countries from all over the content, so that nothing kept for one serves the next. */
function subjects(count: number): Subject[] {
  const files = globSync('documents/*/*-tip-report.md', { cwd: COPY }).sort();
  const found: Subject[] = [];
  for (const [index, file] of files.entries()) {
    if (index < (found.length * files.length) / count) continue;
    const subject = subjectOf(join(COPY, file));
    if (subject) found.push(subject);
    if (found.length === count) break;
  }
  if (found.length < count) throw new InputError(`${COPY} has no ${count} TIP Reports with progress in them.`);
  return found;
}

function change({ path, text }: Subject, from: RegExp, to: (found: string) => string): void {
  writeFileSync(path, text.replace(from, to));
}

function statementPath({ path }: Subject): string {
  return join(path, '../2001-edit-loop.md');
}

const STATEMENT = (country: string, run: number) => `---
title: Statement number ${run}
countries: [${country}]
type: press-release
publisher: us-state-department
published: 2001-02
language: en
read: full
source: { title: A statement, url: https://example.org/ }
listing: complete
---
It was said.
`;

const profile = ({ country }: Subject) => `countries/${country}/`;
const statement = ({ country }: Subject) => `countries/${country}/documents/2001-edit-loop/`;
const heading = (page: Page, text: string) => page.locator('h1', { hasText: text }).first().waitFor(PATIENCE);

const EDITS: readonly Edit[] = [
  {
    name: 'the text of a document',
    route: ({ route }) => route,
    make: (subject, run) => change(subject, /$/, () => `\nEdit number ${run}.\n`),
    shown: (page, _, run) => page.getByText(`Edit number ${run}.`).first().waitFor(PATIENCE),
  },
  {
    name: 'a note on progress, on the page of the demand',
    route: ({ country, recommendation }) => `countries/${country}/recommendations/${recommendation}/`,
    make: (subject, run) => change(subject, PROGRESS, (found) => `${found}Edit number ${run}, then `),
    shown: (page, _, run) => page.getByText(`Edit number ${run}, then`).first().waitFor(PATIENCE),
  },
  {
    name: 'a title, on the profile',
    route: profile,
    make: (subject, run) => change(subject, /^title: .*$/m, () => `title: Report number ${run}`),
    shown: (page, _, run) =>
      page
        .getByText(`Report number ${run}`)
        .first()
        .waitFor({ state: 'attached', ...PATIENCE }),
  },
  {
    name: 'an error, told on the profile',
    route: profile,
    make: (subject) => change(subject, /^read: .*$/m, () => 'read: mostly'),
    shown: (page) => page.locator('#content-problems').getByText('wrong-value').first().waitFor(PATIENCE),
  },
  {
    name: 'the error mended',
    route: profile,
    make: (subject) => writeFileSync(subject.path, subject.text),
    shown: async (page) => {
      await page.locator('#content-problems details').waitFor({ state: 'detached', ...PATIENCE });
    },
  },
  {
    name: 'a document added',
    route: statement,
    make: (subject, run) => writeFileSync(statementPath(subject), STATEMENT(subject.country, run)),
    shown: (page, _, run) => heading(page, `Statement number ${run}`),
  },
  {
    name: 'a document deleted',
    route: statement,
    make: (subject) => rmSync(statementPath(subject)),
    shown: (page) => heading(page, 'Page not found'),
  },
];

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function tell(name: string, seconds: readonly number[]): void {
  const all = seconds.map((one) => one.toFixed(2)).join(' ');
  console.log(`${name.padEnd(48)} ${median(seconds).toFixed(2).padStart(6)} s   (${all})`);
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1000;
}

async function measureEdits(page: Page, url: string, runs: number): Promise<void> {
  const edited = subjects(runs);
  const seconds = new Map<Edit, number[]>(EDITS.map((edit) => [edit, []]));
  for (const [index, subject] of edited.entries()) {
    for (const edit of EDITS) {
      await page.goto(url + edit.route(subject), PATIENCE);
      // What was told of the content is there before the page is edited: the editor has looked at it for a while.
      await page.waitForTimeout(1000);
      seconds.get(edit)!.push(
        await timed(async () => {
          edit.make(subject, index + 1);
          await edit.shown(page, subject, index + 1);
        }),
      );
      await page.waitForTimeout(1000);
    }
    console.error(`${index + 1} of ${runs}`);
  }
  for (const edit of EDITS) tell(edit.name, seconds.get(edit)!);
}

/** How long the server takes to be ready, and to send two pages of one kind. */
async function measureStart(browser: Browser, name: string): Promise<void> {
  const [first, second] = subjects(2);
  let server: Awaited<ReturnType<typeof startDevServer>> | undefined;
  const start = await timed(async () => {
    server = await startDevServer({ root: PROJECT, content: COPY });
  });
  const page = await browser.newPage();
  try {
    tell(`${name}: ready`, [start]);
    tell(`${name}: first page`, [await timed(() => page.goto(server!.url + first!.route, PATIENCE))]);
    tell(`${name}: second page`, [await timed(() => page.goto(server!.url + second!.route, PATIENCE))]);
  } finally {
    await page.close();
    await server!.stop();
  }
}

async function measure(runs: number): Promise<void> {
  const browser = await launchBrowser();
  try {
    await measureStart(browser, 'cold');
    await measureStart(browser, 'warm');
    const server = await startDevServer({ root: PROJECT, content: COPY });
    try {
      await measureEdits(await browser.newPage(), server.url, runs);
    } finally {
      await server.stop();
    }
  } finally {
    await browser.close();
  }
}

await runScript(async () => {
  const options = readOptions({
    content: { type: 'string', default: '.cache/bench/5000-1/content' },
    runs: { type: 'string', default: '5' },
  });
  const content = resolve(options.content);
  if (!existsSync(content)) {
    throw new InputError(`There is no content folder ${content}; \`npm run bench -- --check-only\` generates one.`);
  }
  copyProject(content);
  await measure(Number(options.runs));
});
