import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import ts from 'typescript';
import { assetsOf, filesOfSet } from '../offline/files-of-set.ts';
import type { PlannedSet } from '../offline/plan.ts';
import type { SetFile, SetManifest } from '../offline/saved-set.ts';
import type { RenderedFiles } from './rendered-files.ts';

const WORKER = new URL('../offline/worker.ts', import.meta.url);

/** Hosts compress as they go, and so about as far as this. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };

function digestOf(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('base64url').slice(0, 12);
}

/** A page has the address of its folder. */
function addressOf(file: string, base: string): string {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}

interface KnownFile {
  path: string;
  bytes: number;
  /** Bytes over the line, once they were counted. */
  compressed?: number;
  digest: string;
  /** Scripts and style sheets that a page names. */
  assets: readonly string[];
}

const ASSET = /_astro\/([\w.-]+)/g;

function know(path: string, content: Buffer): KnownFile {
  const assets = path.endsWith('.html') ? [...content.toString('latin1').matchAll(ASSET)].map(([, name]) => name!) : [];
  return { path, bytes: content.length, digest: digestOf(content), assets };
}

function compressedSize(data: Buffer): number {
  return brotliCompressSync(data, QUALITY).length;
}

async function readAssets(folder: string): Promise<Map<string, Buffer>> {
  const names = await readdir(join(folder, '_astro'));
  return new Map(
    await Promise.all(names.sort().map(async (name) => [name, await readFile(join(folder, '_astro', name))] as const)),
  );
}

function manifestOf({ title, page, list, language }: PlannedSet, files: readonly SetFile[]): SetManifest {
  const version = digestOf(files.map(([address, , , digest]) => `${address} ${digest}`).join('\n'));
  return { title, page, list, language, version, files };
}

/** The worker as a browser takes it: one script without types. */
async function workerScript(): Promise<string> {
  const { outputText } = ts.transpileModule(await readFile(WORKER, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  return outputText.replace(/^export \{\};\s*/m, '');
}

/**
 * Lets readers save parts of the site: lists for each country and region the files that go with it, with their sizes, and adds
 * the worker that shows them while the line is down.
 * @param files what is rendered; pages hand over what the sets are in `offline/plan.json`
 */
export function savedSets(files: RenderedFiles): AstroIntegration {
  let base = '/';
  const plans: PlannedSet[] = [];
  /** By address. */
  const known = new Map<string, KnownFile>();

  files.onEach<KnownFile>('saved-sets', {
    rendered: ({ path, content }) => {
      const file = know(path, content);
      known.set(addressOf(path, base), file);
      return file;
    },
    earlier: ({ path, note }) => known.set(addressOf(path, base), note),
  });
  files.onHandedOver('offline/plan.json', (content) => plans.push(...(JSON.parse(content) as PlannedSet[])));

  return {
    name: 'saved-sets',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const assets = await readAssets(folder);
        for (const [name, content] of assets) known.set(`${base}_astro/${name}`, know(`_astro/${name}`, content));
        const texts = new Map([...assets].map(([name, content]) => [name, content.toString()]));
        const addresses = [...known.keys()].sort();
        const filesOf = (plan: PlannedSet) => {
          const own = filesOfSet(plan, addresses, base);
          const named = new Set(own.flatMap((address) => known.get(address)!.assets));
          return [...own, ...assetsOf([...named], texts).map((name) => `${base}_astro/${name}`)];
        };
        const measure = (address: string): SetFile => {
          const file = known.get(address)!;
          file.compressed ??= compressedSize(readFileSync(join(folder, file.path)));
          return [address, file.bytes, file.compressed, file.digest];
        };
        const sets = plans.map((plan) => ({ plan, addresses: filesOf(plan) }));
        const saved = new Set(sets.flatMap((set) => set.addresses));
        const measured = new Map([...saved].map((address) => [address, measure(address)]));
        for (const { plan, ...set } of sets) {
          const target = join(folder, plan.id.slice(base.length));
          await mkdir(dirname(target), { recursive: true });
          const manifest = manifestOf(
            plan,
            set.addresses.map((address) => measured.get(address)!),
          );
          await writeFile(target, JSON.stringify(manifest));
        }
        await writeFile(join(folder, 'sw.js'), await workerScript());
        logger.info(`${plans.length} sets of pages can be saved`);
      },
    },
  };
}
