import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { ownPolicy } from '../lib/page-policy.ts';
import type { RenderedFile, RenderedFiles } from './rendered-files.ts';
import { EarlierFiles } from './rendering/earlier-files.ts';
import { FileWriter } from './rendering/file-writer.ts';
import { sourcesDigest } from './rendering/sources-digest.ts';
import type { WrittenFile } from './rendering/writing.ts';

const encoder = new TextEncoder();

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** The path of a file in the built folder, from where its route stands: `/fr/countries/mali/` or without its slashes. */
function fileOf(pathname: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (/\.\w+$/.test(path)) return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** Renders the files of a build, each once, unless the last good build has it. */
class Rendering {
  private readonly standard: AstroPrerenderer;
  private readonly files: RenderedFiles;
  private readonly openEarlier: () => EarlierFiles;
  private readonly writer: FileWriter;
  private readonly base: string;
  private keys: ReadonlyMap<string, string> = new Map();
  private earlier!: EarlierFiles;
  private written: ReadonlyMap<string, WrittenFile> = new Map();

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
    this.writer = new FileWriter(out);
    files.writtenBy(this.writer.worker);
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
    await this.writer.ready();
    const path = fileOf(new URL(request.url).pathname.slice(this.base.length));
    const key = this.keys.get(path);
    const kept = key === undefined ? undefined : this.earlier.find(path, key);
    if (kept) {
      this.writer.put({ path, from: kept.location });
      this.files.earlier(path, kept.location, kept.notes);
      return new Response(null);
    }
    const rendered = await this.standard.render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    // As text a table would lose the mark of its encoding.
    const content = path.endsWith('.html')
      ? encoder.encode(ownPolicy(await response.text()))
      : new Uint8Array(await response.arrayBuffer());
    this.publish({ path, content }, key);
    return new Response(null, response);
  }

  private publish(file: RenderedFile, key: string | undefined): void {
    if (this.files.isHandedOver(file.path)) {
      this.files.handOver(file);
      return;
    }
    this.files.rendered(file, (notes, isMeasured) => {
      this.writer.put({ ...file, isMeasured });
      if (key !== undefined) this.earlier.remember(file.path, { key, notes });
    });
  }

  async write(): Promise<void> {
    this.written = await this.writer.end();
    this.files.measured = new Map(
      [...this.written.values()].flatMap(({ path, measured }) => (measured ? [[path, measured]] : [])),
    );
  }

  keep(): void {
    this.earlier.keep(this.written);
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
      'astro:build:generated': () => rendering.write(),
      // After the integrations that complete their notes.
      'astro:build:done': () => rendering.keep(),
    },
  };
}
