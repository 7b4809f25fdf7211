import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from './build-site.ts';

/** A dev server that runs in a process of its own. */
export interface DevServer {
  /** Where its pages stand, with a slash at the end. */
  url: string;
  /** Whether it has ended by itself. */
  hasEnded: () => boolean;
  /** All that it has said so far. */
  output: () => string;
  stop: () => Promise<void>;
}

interface DevServerOptions {
  /** Path of the project. */
  root: string;
  /** Path of the content folder, from the root of the project. */
  content: string;
  base?: string;
}

/** How long the server may take to be ready on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

const ENVIRONMENT = {
  NODE_ENV: 'development',
  NO_COLOR: '1',
  TIERLINE_REPOSITORY: 'https://git.example.org/owner/name',
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts `npm run dev` for a project.
 * @throws with all that it said, when it ends or is not ready in time
 */
export async function startDevServer({ root, content, base = '/' }: DevServerOptions): Promise<DevServer> {
  const port = await freePort();
  // With it Astro takes itself for a part of the tests, and serves no page.
  const { VITEST: _, ...environment } = process.env;
  const options = ['--port', String(port), '--base', base, '--content', content];
  const child = spawn(process.execPath, [join(ROOT, 'scripts/dev.ts'), ...options], {
    cwd: root,
    env: { ...environment, ...ENVIRONMENT },
  });
  let output = '';
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const url = new Promise<string>((resolve, reject) => {
    const fail = () => reject(new Error(`The dev server did not start.\n${output}`));
    const listen = (text: Buffer) => {
      output += text;
      // Another program may have taken the port by now, and then it is another one.
      const address = /Local\s+(http\S+)\s/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', fail);
    setTimeout(fail, PATIENCE).unref();
  });
  const stop = async () => {
    if (hasEnded()) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  try {
    return { url: await url, hasEnded, output: () => output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
