import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalBase, refuseForeignRepository, VITE_NAMES } from './lib/build-site.ts';
import { InputError } from './lib/describe-error.ts';
import { readOptions, runScript } from './lib/run-script.ts';

const ASTRO = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin/astro.mjs');

interface DevOptions {
  content: string;
  base: string;
  port: string;
}

/** The environment of the server: what its parts read when they are loaded, and nothing that would win over it. */
function environmentOf({ content, base }: DevOptions): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !VITE_NAMES.includes(name));
  return {
    ...Object.fromEntries(inherited),
    // Astro sends its server to the background by itself where it takes the terminal for a program's.
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_TELEMETRY_DISABLED: '1',
    TIERLINE_CONTENT: content,
    TIERLINE_BASE: base,
  };
}

function startServer(options: DevOptions): void {
  const child = spawn(process.execPath, [ASTRO, 'dev', '--port', options.port], {
    stdio: 'inherit',
    env: environmentOf(options),
  });
  // The terminal sends Ctrl-C to both; this one waits for the server to end.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 0;
  });
}

await runScript(async () => {
  const options = readOptions({
    content: { type: 'string', default: process.env.TIERLINE_CONTENT ?? 'content' },
    base: { type: 'string', default: process.env.TIERLINE_BASE ?? '/' },
    port: { type: 'string', default: '4321' },
  });
  const content = resolve(options.content);
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
    throw new InputError(`There is no content folder ${content}.`);
  refuseForeignRepository();
  startServer({ content, base: normalBase(options.base), port: options.port });
});
