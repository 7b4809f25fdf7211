import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { normalBase, ROOT } from './lib/build-site.ts';
import { InputError } from './lib/describe-error.ts';
import { readOptions, runScript } from './lib/run-script.ts';
import { type RunningServer, serveAtNextFreePort } from './lib/static-server.ts';

/**
 * Builds in a process of its own, so that its memory is free again before the site is served.
 * @returns whether it could be built; what was wrong has been told
 */
function build({ content, out, base }: { content: string; out: string; base: string }): boolean {
  const args = [join(ROOT, 'scripts/build.ts'), '--content', content, '--out', out, '--base', base];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}

function portFrom(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_000) throw new InputError(`--port must be a number up to 65000, not “${text}”.`);
  return port;
}

function stopWhenInterrupted(server: RunningServer): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

await runScript(async () => {
  const options = readOptions({
    build: { type: 'boolean', default: false },
    content: { type: 'string', default: process.env.TIERLINE_CONTENT ?? 'content' },
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env.TIERLINE_BASE ?? '/' },
    port: { type: 'string', default: '4321' },
  });
  const port = portFrom(options.port);
  if (options.build && !build(options)) {
    process.exitCode = 1;
    return;
  }
  const server = await serveAtNextFreePort({ folder: resolve(options.out), base: normalBase(options.base), port });
  stopWhenInterrupted(server);
  console.log(`The site is at ${server.url} (Ctrl-C stops it).`);
});
