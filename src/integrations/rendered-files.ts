import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** A file as a route rendered it. */
export interface RenderedFile {
  /** Its path in the built folder, `fr/countries/mali/index.html`. */
  path: string;
  content: Buffer;
}

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

function withoutSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}

/** The path of a file in the built folder, from where its route stands, `/fr/countries/mali/`. */
function fileOf(pathname: string): string {
  const path = withoutSlashes(pathname);
  if (/\.\w+$/.test(path)) return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/**
 * What the routes of a build are rendered to, for the integrations that make something of it: each file is told once, while it is
 * at hand, and in the order of the routes, however many are rendered at a time.
 */
export class RenderedFiles {
  private readonly takers: ((file: RenderedFile) => void)[] = [];
  private readonly handedOver = new Map<string, (content: string) => void>();
  /** Which file comes when. */
  private turns = new Map<string, number>();
  private next = 0;
  private readonly waiting = new Map<number, RenderedFile>();

  /** Tells of each file that is published. */
  onEach(take: (file: RenderedFile) => void): void {
    this.takers.push(take);
  }

  /**
   * Takes what pages hand to an integration, in a file a language that is not published.
   * @param name of these files, without a language before it: `search-records.json`
   */
  onHandedOver(name: string, take: (content: string) => void): void {
    this.handedOver.set(name, take);
  }

  /** Sets the order, from the paths as they will be rendered. */
  expect(pathnames: readonly string[]): void {
    this.turns = new Map(pathnames.map((pathname, turn) => [fileOf(pathname), turn]));
    this.next = 0;
  }

  /** @returns whether the file is to be published */
  take(file: RenderedFile): boolean {
    this.waiting.set(this.turns.get(file.path)!, file);
    for (let due = this.waiting.get(this.next); due; due = this.waiting.get(this.next)) {
      this.waiting.delete(this.next++);
      this.tell(due);
    }
    return this.takerOf(file) === undefined;
  }

  private takerOf({ path }: RenderedFile): ((content: string) => void) | undefined {
    for (const [name, take] of this.handedOver) if (path === name || path.endsWith(`/${name}`)) return take;
    return undefined;
  }

  private tell(file: RenderedFile): void {
    const takeOver = this.takerOf(file);
    if (takeOver) takeOver(file.content.toString());
    else for (const take of this.takers) take(file);
  }
}

/** English first: what is made of its pages is under way while the French ones are rendered. */
function byLanguage(paths: readonly PathWithRoute[]): PathWithRoute[] {
  const isFrench = ({ pathname }: PathWithRoute) => /^\/?fr(?:\/|$)/.test(pathname);
  return [...paths.filter((path) => !isFrench(path)), ...paths.filter(isFrench)];
}

/** Writes files into a folder. Step by step: handing each step to another thread, as Astro does, takes longer than the steps. */
class Writer {
  private readonly folder: string;
  private readonly made = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  write({ path, content }: RenderedFile): void {
    const target = join(this.folder, path);
    const folder = dirname(target);
    if (!this.made.has(folder)) mkdirSync(folder, { recursive: true });
    this.made.add(folder);
    writeFileSync(target, content);
  }
}

/**
 * Lets other integrations see each file as it is rendered, instead of reading the built folder again, and writes it.
 * @param files takes them, and hands them on
 */
export function renderedFiles(files: RenderedFiles): AstroIntegration {
  let base = '/';
  let writer: Writer;
  return {
    name: 'rendered-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        writer = new Writer(fileURLToPath(config.outDir));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          name: 'rendered-files',
          getStaticPaths: async () => {
            const paths = byLanguage(await standard.getStaticPaths());
            files.expect(paths.map(({ pathname }) => pathname));
            return paths;
          },
          render: async (request, options) => {
            const rendered = await standard.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            const content = Buffer.from(await response.arrayBuffer());
            const file = { path: fileOf(new URL(request.url).pathname.slice(base.length)), content };
            if (files.take(file)) writer.write(file);
            // Astro writes no file where there is no content.
            return new Response(null, response);
          },
        }));
      },
    },
  };
}
