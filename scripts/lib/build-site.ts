import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { judgeContent } from '../../src/check/check-content.ts';
import { handOver } from '../../src/check/handed-over.ts';
import { readContent } from '../../src/check/read-content.ts';
import { describeProblems } from '../../src/check/report.ts';
import { RenderedFiles } from '../../src/integrations/rendered-files.ts';
import { rendering } from '../../src/integrations/rendering.ts';
import { savedSets } from '../../src/integrations/saved-sets.ts';
import { searchIndex } from '../../src/integrations/search-index.ts';
import { repositoryFrom } from '../../src/lib/repository.ts';
import { takeLock } from './build-lock.ts';
import { InputError } from './describe-error.ts';
import {
  clearLeftovers,
  currentFolder,
  discardFolder,
  freshFolderFor,
  swapFolder,
  targetBehind,
} from './swap-folder.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface BuildOptions {
  /** Absolute path of the content folder. */
  content: string;
  /** Absolute path of the folder that the site is built into. */
  out: string;
  /** The path that the site is to stand under, `/` or `/tierline/`. */
  base: string;
  /** Whether `out` is to be a folder and no link to one, for a host that takes it away. A link that is there stays one. */
  plain: boolean;
  /** Takes the lines that tell how the build goes on. */
  say: (line: string) => void;
}

export interface BuildResult {
  /** HTML pages. */
  pages: number;
  seconds: number;
  /** The most memory that the process has held so far, in MB. */
  peakMegabytes: number;
}

/** The content has errors; the message is the report on all of them. */
export class ContentError extends InputError {}

/** Tells how long each stage took. */
class Stages {
  readonly start = performance.now();
  private last = this.start;
  private readonly say: BuildOptions['say'];

  constructor(say: BuildOptions['say']) {
    this.say = say;
  }

  /** Tells of the time since the last stage ended. */
  done(what: string): void {
    const now = performance.now();
    this.tell(what, (now - this.last) / 1000);
    this.last = now;
  }

  /** Tells of a part of the time since the last stage ended, which was measured on its own. */
  took(what: string, seconds: number): void {
    this.tell(what, seconds);
    this.last += seconds * 1000;
  }

  private tell(what: string, seconds: number): void {
    this.say(`${what.padEnd(36)} ${seconds.toFixed(1).padStart(6)} s`);
  }

  get seconds(): number {
    return (performance.now() - this.start) / 1000;
  }
}

/**
 * Brings a base path into the form that addresses are built with.
 * @returns the path with a slash at both ends
 * @throws when it is more than a path
 */
export function normalBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  if (!/^[\w.~/-]*$/.test(inner)) throw new InputError(`--base must be a path such as /tierline/, not “${base}”.`);
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * Keeps a slip in --out from replacing something that is no built site.
 * @throws when the folder holds the project or the content, or holds anything that a build would not have written
 */
function refuseForeignTarget({ out, content }: BuildOptions): void {
  const holds = (inner: string) => `${inner}${sep}`.startsWith(`${out.replace(/[/\\]$/, '')}${sep}`);
  if (holds(ROOT) || holds(content)) throw new InputError(`${out} holds the sources: a build would replace it whole.`);
  const isBuiltOrEmpty = !existsSync(out) || existsSync(join(out, '404.html')) || readdirSync(out).length === 0;
  if (!isBuiltOrEmpty) throw new InputError(`${out} is not empty and was not built: a build would replace it whole.`);
}

/** Each content folder and base has a cache of its own: what Astro keeps has the base in its links. */
export function cacheFolder({ content, base }: Pick<BuildOptions, 'content' | 'base'>): string {
  const key = createHash('sha256').update(`${content}\n${base}`).digest('hex').slice(0, 12);
  return join(ROOT, '.cache', `${basename(content)}-${key}`);
}

/** What Vite gives pages as `import.meta.env`. A variable of the same name would win over it, and send links elsewhere. */
export const VITE_NAMES = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/** What astro.config.mjs and content.config.ts read when they are loaded. */
function setEnvironment(options: BuildOptions): void {
  for (const name of VITE_NAMES) delete process.env[name];
  Object.assign(process.env, {
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    TIERLINE_CONTENT: options.content,
    TIERLINE_BASE: options.base,
    TIERLINE_CACHE: cacheFolder(options),
  });
}

/** @throws when what the pages are to link as their repository is none: they would only find out one by one */
export function refuseForeignRepository(): void {
  try {
    repositoryFrom(process.env.TIERLINE_REPOSITORY);
  } catch (error) {
    throw new InputError((error as Error).message);
  }
}

function checkStage({ content }: BuildOptions, stages: Stages): void {
  if (!existsSync(content)) throw new InputError(`There is no content folder ${content}.`);
  const read = readContent(content);
  const { problems, files } = judgeContent(read);
  if (problems.some((problem) => problem.severity === 'error')) {
    throw new ContentError(describeProblems(problems, relative(process.cwd(), content) || '.'));
  }
  handOver(content, read);
  stages.done(`${files} files of content checked`);
}

/** Astro keeps lists of the content, and what it renders pages with, in the tree: two builds at once would read each other's. */
function waitForTurn(say: BuildOptions['say']): Promise<() => void> {
  return takeLock(join(ROOT, '.cache/build.lock'), () =>
    say('Another build is under way in this folder: waiting for it.'),
  );
}

/** Listens to Astro's build. It comes after all integrations, so that the end of one hook is theirs too. */
function stageReporter(files: RenderedFiles, stages: Stages): AstroIntegration {
  return {
    name: 'stage-reporter',
    hooks: {
      'astro:build:start': () => stages.done('Astro started'),
      'astro:build:generated': () => {
        const { compiled, folded } = files.seconds;
        stages.took('Components compiled', compiled);
        stages.took('Content folded, pages listed', folded);
        stages.done(`${files.count} files rendered and written, ${files.earlierCount} as they were`);
      },
      'astro:build:done': () => stages.done('Search index made'),
    },
  };
}

async function renderStage(options: BuildOptions, fresh: string, stages: Stages): Promise<number> {
  setEnvironment(options);
  // Astro looks for its own parts from where the process stands.
  process.chdir(ROOT);
  const { build } = await import('astro');
  const files = new RenderedFiles();
  try {
    await build({
      root: ROOT,
      outDir: fresh,
      logLevel: 'warn',
      integrations: [
        // The lists of files to save are made while the search index is.
        savedSets(files),
        searchIndex(files),
        rendering(files, currentFolder(targetBehind(options.out))),
        stageReporter(files, stages),
      ],
      vite: {
        build: {
          rolldownOptions: {
            onwarn(warning, tell) {
              // Astro marks every MDX file with a directive of its own, and Rolldown warns of each.
              if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') tell(warning);
            },
          },
        },
      },
    });
  } catch (error) {
    await files.abandon();
    throw error;
  }
  return files.pageCount;
}

/** Leaves no half-built folder behind when the build is interrupted. Returns what takes the listeners away again. */
function discardWhenInterrupted(fresh: string): () => void {
  const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  const listeners = Object.entries(exitCodes).map(([signal, code]) => {
    const listener = () => {
      discardFolder(fresh);
      process.exit(code);
    };
    process.once(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const remove of listeners) remove();
  };
}

/**
 * Checks the content, builds the site into a fresh folder and puts that in the target's place. Until then the target is as
 * it was, whatever becomes of the build. The base path and the content folder reach Astro through the environment, so a
 * process can build one site only.
 * @throws {ContentError} when the content has errors; nothing was touched
 * @throws when the target may not be replaced, or when Astro fails; the target is as it was
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const stages = new Stages(options.say);
  refuseForeignTarget(options);
  refuseForeignRepository();
  checkStage(options, stages);
  const endTurn = await waitForTurn(options.say);
  const target = targetBehind(options.out);
  clearLeftovers(target);
  const fresh = freshFolderFor(target);
  const removeListeners = discardWhenInterrupted(fresh);
  let pages: number;
  try {
    pages = await renderStage(options, fresh, stages);
    swapFolder(fresh, target, options);
  } catch (error) {
    discardFolder(fresh);
    throw error;
  } finally {
    removeListeners();
    endTurn();
  }
  return {
    pages,
    seconds: stages.seconds,
    // Node gives it in kilobytes on every system.
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}
