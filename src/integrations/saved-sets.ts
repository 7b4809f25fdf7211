import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import ts from 'typescript';
import { assetsOf, filesOfSet } from '../offline/files-of-set.ts';
import type { PlannedSet } from '../offline/plan.ts';
import type { SetFile, SetManifest } from '../offline/saved-set.ts';
import type { RenderedFiles } from './rendered-files.ts';
import { digestOf, type MeasuredFile, measure } from './rendering/measured-file.ts';

const WORKER = new URL('../offline/worker.ts', import.meta.url);

/** A page has the address of its folder. */
function addressOf(file: string, base: string): string {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}

/** Tells whether a file is in any of some sets. */
function membership(plans: readonly PlannedSet[]): (address: string) => boolean {
  const pages = new Set(plans.flatMap((plan) => plan.pages));
  const folders = new Set(plans.flatMap((plan) => plan.folders));
  return (address) => {
    if (pages.has(address)) return true;
    for (let end = address.indexOf('/'); end >= 0; end = address.indexOf('/', end + 1))
      if (folders.has(address.slice(0, end + 1))) return true;
    return false;
  };
}

/** Scripts and style sheets, by name. */
async function readAssets(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
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
  let folder = '';
  const plans: PlannedSet[] = [];
  let isSaved: (path: string) => boolean;
  /** What is known of files in sets, by path; empty until it is measured. */
  const notes = new Map<string, Partial<MeasuredFile>>();

  function take(path: string, note: Partial<MeasuredFile>): Partial<MeasuredFile> {
    if (isSaved(path)) notes.set(path, note);
    return note;
  }

  files.onHandedOver('offline/plan.json', (content) => plans.push(...(JSON.parse(content) as PlannedSet[])));
  files.onEndOf('handed-over', () => {
    const isInSet = membership(plans);
    isSaved = (path) => isInSet(addressOf(path, base));
    files.measureWhere(isSaved);
  });
  files.onEach<Partial<MeasuredFile>>('saved-sets', {
    rendered: ({ path }) => take(path, {}),
    earlier: ({ path, note }) => take(path, note),
  });

  return {
    name: 'saved-sets',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:done': async ({ logger }) => {
        for (const [path, note] of notes) {
          if (note.digest !== undefined) continue;
          Object.assign(note, files.measured.get(path) ?? measure(path, await readFile(join(folder, path))));
        }
        const assets = await readAssets(join(folder, '_astro'));
        const known = new Map([...notes].map(([path, file]) => [addressOf(path, base), file as MeasuredFile]));
        for (const [name, text] of assets) known.set(`${base}_astro/${name}`, measure(name, Buffer.from(text)));
        const addresses = [...known.keys()].sort();
        for (const plan of plans) {
          const own = filesOfSet(plan, addresses, base);
          const named = new Set(own.flatMap((address) => known.get(address)!.assets));
          const shownWith = assetsOf([...named], assets).map((name) => `${base}_astro/${name}`);
          const listed = [...own, ...shownWith].map((address): SetFile => {
            const { bytes, compressed, digest } = known.get(address)!;
            return [address, bytes, compressed, digest];
          });
          const target = join(folder, plan.id.slice(base.length));
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, JSON.stringify(manifestOf(plan, listed)));
        }
        await writeFile(join(folder, 'sw.js'), await workerScript());
        logger.info(`${plans.length} sets of pages can be saved`);
      },
    },
  };
}
