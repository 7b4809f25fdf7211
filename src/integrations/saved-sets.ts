import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { glob } from 'tinyglobby';
import ts from 'typescript';
import { assetsOf, filesOfSet } from '../offline/files-of-set.ts';
import type { PlannedSet } from '../offline/plan.ts';
import type { SetFile, SetManifest } from '../offline/saved-set.ts';
import { takeHandedOver } from './handed-over.ts';

/** What hands over the plans, one file a language; none is published. */
const PLANS = '**/offline/plan.json';

const WORKER = new URL('../offline/worker.ts', import.meta.url);

/** Hosts compress as they go, and so about as far as this. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const compress = promisify(brotliCompress);

function digestOf(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('base64url').slice(0, 12);
}

/** A page has the address of its folder. */
function addressOf(file: string, base: string): string {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}

/** The files of a built site, each read and measured once, however many sets it is in. */
class BuiltFiles {
  /** Files by their addresses. */
  readonly files: ReadonlyMap<string, string>;
  private readonly folder: string;
  private readonly measured = new Map<string, Promise<SetFile>>();

  constructor(folder: string, files: ReadonlyMap<string, string>) {
    this.folder = folder;
    this.files = files;
  }

  read(address: string): Promise<Buffer> {
    return readFile(join(this.folder, this.files.get(address)!));
  }

  measure(address: string): Promise<SetFile> {
    const known = this.measured.get(address) ?? this.measureAnew(address);
    this.measured.set(address, known);
    return known;
  }

  private async measureAnew(address: string): Promise<SetFile> {
    const data = await this.read(address);
    return [address, data.length, (await compress(data, QUALITY)).length, digestOf(data)];
  }
}

async function readAssets(built: BuiltFiles, base: string): Promise<Map<string, string>> {
  const assets = new Map<string, string>();
  const prefix = `${base}_astro/`;
  for (const address of built.files.keys())
    if (address.startsWith(prefix)) assets.set(address.slice(prefix.length), (await built.read(address)).toString());
  return assets;
}

async function manifestOf(
  plan: PlannedSet,
  built: BuiltFiles,
  assets: Map<string, string>,
  base: string,
): Promise<SetManifest> {
  const own = filesOfSet(plan, [...built.files.keys()], base);
  const pages = await Promise.all(
    own.filter((address) => address.endsWith('/')).map(async (address) => (await built.read(address)).toString()),
  );
  const shownWith = assetsOf(pages, assets).map((name) => `${base}_astro/${name}`);
  const files = await Promise.all([...own, ...shownWith].map((address) => built.measure(address)));
  const { title, page, list, language } = plan;
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
 */
export function savedSets(): AstroIntegration {
  let base = '/';
  return {
    name: 'saved-sets',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const plans = await takeHandedOver<PlannedSet>(folder, PLANS);
        const files = (await glob('**', { cwd: folder })).sort();
        const built = new BuiltFiles(folder, new Map(files.map((file) => [addressOf(file, base), file])));
        const assets = await readAssets(built, base);
        for (const plan of plans) {
          const target = join(folder, plan.id.slice(base.length));
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, JSON.stringify(await manifestOf(plan, built, assets, base)));
        }
        await writeFile(join(folder, 'sw.js'), await workerScript());
        logger.info(`${plans.length} sets of pages can be saved`);
      },
    },
  };
}
