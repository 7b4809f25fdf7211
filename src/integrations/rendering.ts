import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import type { RenderedFile, RenderedFiles } from './rendered-files.ts';
import { EarlierFiles } from './rendering/earlier-files.ts';
import { sourcesDigest } from './rendering/sources-digest.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** The path of a file in the built folder, from where its route stands: `/fr/countries/mali/` or without its slashes. */
function fileOf(pathname: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (/\.\w+$/.test(path)) return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** Writes files into a folder. Step by step: handing each step to another thread, as Astro does, takes longer than the steps. */
class Writer {
  private readonly folder: string;
  private readonly made = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Makes the folder that a file is to stand in. @returns where the file is to stand */
  place(path: string): string {
    const target = join(this.folder, path);
    const folder = dirname(target);
    if (!this.made.has(folder)) mkdirSync(folder, { recursive: true });
    this.made.add(folder);
    return target;
  }

  write({ path, content }: RenderedFile): string {
    const target = this.place(path);
    writeFileSync(target, content);
    return target;
  }
}

/** Renders the files of a build, each once, unless the last good build has it. */
class Rendering {
  private readonly standard: AstroPrerenderer;
  private readonly files: RenderedFiles;
  private readonly openEarlier: () => EarlierFiles;
  private readonly writer: Writer;
  private readonly base: string;
  private keys: ReadonlyMap<string, string> = new Map();
  private earlier!: EarlierFiles;

  constructor(
    standard: AstroPrerenderer,
    files: RenderedFiles,
    { config, lastGood }: { config: AstroConfig; lastGood: string | undefined },
  ) {
    const [root, cache, out] = [config.root, config.cacheDir, config.outDir].map((url) => fileURLToPath(url)) as [
      string,
      string,
      string,
    ];
    this.standard = standard;
    this.files = files;
    // When the scripts and style sheets are made, whose names are part of the digest.
    this.openEarlier = () => new EarlierFiles({ cache, lastGood, sources: sourcesDigest(root, out) });
    this.writer = new Writer(out);
    this.base = config.base.replace(/\/?$/, '/');
  }

  async paths(): Promise<PathWithRoute[]> {
    const { files } = this;
    const start = performance.now();
    this.earlier = this.openEarlier();
    const paths = files.inOrder(await this.standard.getStaticPaths(), ({ pathname }) => fileOf(pathname));
    this.keys = new Map(paths.flatMap(({ pathname, cacheKey }) => (cacheKey ? [[fileOf(pathname), cacheKey]] : [])));
    files.seconds.folded = (performance.now() - start) / 1000;
    return paths;
  }

  /** @returns a response without content, for which Astro writes no file: it stands already */
  async render(...[request, options]: Parameters<AstroPrerenderer['render']>): Promise<Response> {
    const path = fileOf(new URL(request.url).pathname.slice(this.base.length));
    const key = this.keys.get(path);
    const kept = key === undefined ? undefined : this.earlier.find(path, key);
    if (kept) {
      this.timed(() => kept.putAt(this.writer.place(path)));
      this.files.earlier(path, kept.location, kept.notes);
      return new Response(null);
    }
    const rendered = await this.standard.render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    this.publish({ path, content: Buffer.from(await response.arrayBuffer()) }, key);
    return new Response(null, response);
  }

  private publish(file: RenderedFile, key: string | undefined): void {
    if (this.files.isHandedOver(file.path)) {
      this.files.handOver(file);
      return;
    }
    const target = this.timed(() => this.writer.write(file));
    this.files.rendered(file, (notes) => {
      if (key !== undefined) this.earlier.remember(file.path, { key, target, notes });
    });
  }

  /** Adds to the time that writing took. */
  private timed<Result>(write: () => Result): Result {
    const start = performance.now();
    const result = write();
    this.files.seconds.written += (performance.now() - start) / 1000;
    return result;
  }

  keep(): void {
    this.earlier.keep();
  }
}

/**
 * Lets other integrations see each file as it is rendered, instead of reading the built folder again, and writes it. A page whose
 * route gave it a key (`cacheKey` of `getStaticPaths`) is not rendered where the last good build has it under the same key.
 * Through Astro's interface for prerenderers (docs.astro.build, integration reference, `setPrerenderer`).
 * @param files takes them, and hands them on
 * @param lastGood folder of the last good build; `undefined` where there is none
 */
export function rendering(files: RenderedFiles, lastGood: string | undefined): AstroIntegration {
  let config: AstroConfig;
  let rendering: Rendering;
  return {
    name: 'rendering',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const start = performance.now();
        setPrerenderer((standard) => {
          files.seconds.compiled = (performance.now() - start) / 1000;
          rendering = new Rendering(standard, files, { config, lastGood });
          return {
            ...standard,
            name: 'rendering',
            getStaticPaths: () => rendering.paths(),
            render: (...page) => rendering.render(...page),
          };
        });
      },
      // After the integrations that complete their notes.
      'astro:build:done': () => rendering.keep(),
    },
  };
}
