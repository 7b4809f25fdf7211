import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { SOUND } from '../check/content-copy.ts';

const ASTRO = join(fileURLToPath(import.meta.resolve('astro/package.json')), '../bin/astro.mjs');

/** What a build is made of, but for the packages. */
const SOURCES = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of this project with sound content, in a folder and with a cache of its own. Paths are those within the project. */
export class ProjectCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'tierline-project-'));

  constructor() {
    for (const name of SOURCES) cpSync(join(ROOT, name), join(this.root, name), { recursive: true });
    cpSync(SOUND, join(this.root, 'content'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.root, 'node_modules'));
  }

  /** @throws when the file does not hold the text: a change that does nothing proves nothing */
  replace(file: string, from: string, to: string): void {
    const path = join(this.root, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”.`);
    writeFileSync(
      path,
      text.replaceAll(from, () => to),
    );
  }

  write(file: string, text: string): void {
    const path = join(this.root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Builds with Astro alone, without the check that comes before it in `npm run build`. The cache of the last build is kept. */
  build(): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [ASTRO, 'build'], {
      cwd: this.root,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NO_COLOR: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        TIERLINE_CONTENT: './content',
        TIERLINE_CACHE: './.cache',
      },
    });
    return { status, output: stdout + stderr };
  }

  /** Builds as `npm run build` does, into `dist`. @returns what it said @throws with that, when it fails */
  async buildWhole(): Promise<string> {
    const { NODE_ENV, ...environment } = process.env;
    const run = spawn(process.execPath, [join(this.root, 'scripts/build.ts')], { cwd: this.root, env: environment });
    const said: string[] = [];
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (text) => said.push(String(text)));
    const [status] = await once(run, 'close');
    if (status !== 0) throw new Error(`The build failed.\n${said.join('')}`);
    return said.join('');
  }

  /** Has the next build begin from nothing. */
  forget(): void {
    for (const name of ['.cache', '.astro', 'dist']) rmSync(join(this.root, name), { recursive: true, force: true });
  }

  discard(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
