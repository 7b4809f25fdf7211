import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { InputError } from './describe-error.ts';

const HOST = '127.0.0.1';

/** The same as public/_headers has for a host that reads it. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "frame-ancestors 'none'",
};

export interface ServeOptions {
  /** Absolute path of a built site. */
  folder: string;
  /** The path that the site was built for, with a slash at both ends. */
  base: string;
  /** 0 for one that is free. */
  port: number;
}

export interface RunningServer {
  /** Address of the home page, with the base path. */
  url: string;
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { Location: location }).end();
}

/** Answers with the site's own page for addresses that lead nowhere. */
function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/** Pages have one address each: with a slash at the end. */
function isPageWithoutSlash(folder: string, path: string): boolean {
  return !path.endsWith('/') && existsSync(join(folder, path, 'index.html'));
}

function handlerFor({ folder, base }: ServeOptions): Handler {
  // In `dev` mode files are looked up at each request: a new build may take the folder's place while it is served.
  const files = sirv(folder, { dev: true, etag: true, onNoMatch: (_request, response) => notFound(folder, response) });
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = new URL(`http://${HOST}${request.url ?? '/'}`);
    if (`${pathname}/` === base) return redirect(response, base + search);
    if (!pathname.startsWith(base)) return notFound(folder, response);
    const path = `/${pathname.slice(base.length)}`;
    if (isPageWithoutSlash(folder, path)) return redirect(response, `${pathname}/${search}`);
    request.url = path + search;
    files(request, response);
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/**
 * Serves a built site on this machine only.
 * @returns its address, and what stops it
 * @throws when there is no built site in the folder, or when the port is taken
 */
export async function serveFolder(options: ServeOptions): Promise<RunningServer> {
  if (!existsSync(join(options.folder, 'index.html'))) {
    throw new InputError(`There is no built site in ${options.folder}: \`npm run build\` makes one.`);
  }
  const server = createServer(handlerFor(options));
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${port}${options.base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Serves a built site at a port, or at the next one that is free.
 * @throws when there is no built site in the folder, or when none of the next twenty ports is free
 */
export async function serveAtNextFreePort(options: ServeOptions): Promise<RunningServer> {
  for (let port = options.port; port < options.port + 20; port += 1) {
    try {
      return await serveFolder({ ...options, port });
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  throw new InputError(`No port from ${options.port} to ${options.port + 19} is free: choose another with --port.`);
}
