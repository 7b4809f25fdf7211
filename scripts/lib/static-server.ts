import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaderRules } from '../../src/lib/host-headers.ts';
import { InputError } from './describe-error.ts';
import { currentFolder } from './swap-folder.ts';

const HOST = '127.0.0.1';

export interface ServeOptions {
  /** Absolute path of a built site, which builds may replace while it is served. */
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

/** Answers from one site, as a host does that reads its `_headers`. */
function handlerFor(folder: string, base: string): Handler {
  const files = sirv(folder, { dev: true, etag: true, onNoMatch: (_request, response) => notFound(folder, response) });
  const headersFile = join(folder, '_headers');
  const rules = existsSync(headersFile) ? parseHeaderRules(readFileSync(headersFile, 'utf8')) : [];
  return (request, response) => {
    const { pathname, search } = new URL(`http://${HOST}${request.url ?? '/'}`);
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (`${pathname}/` === base) return redirect(response, base + search);
    if (!pathname.startsWith(base)) return notFound(folder, response);
    const path = `/${pathname.slice(base.length)}`;
    if (isPageWithoutSlash(folder, path)) return redirect(response, `${pathname}/${search}`);
    request.url = path + search;
    // A file that is gone between the look for it and its opening ends its own answer, and not the server.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    files(request, response);
  };
}

/** Answers each request whole from the site that stands at the target when it comes in. */
function currentHandler({ folder: target, base }: ServeOptions): Handler {
  let served: { folder: string; handle: Handler } | undefined;
  return (request, response) => {
    const folder = currentFolder(target);
    if (folder === undefined) {
      response.writeHead(503).end();
      return;
    }
    if (served?.folder !== folder) served = { folder, handle: handlerFor(folder, base) };
    served.handle(request, response);
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
  if (!existsSync(join(currentFolder(options.folder) ?? options.folder, 'index.html'))) {
    throw new InputError(`There is no built site in ${options.folder}: \`npm run build\` makes one.`);
  }
  const server = createServer(currentHandler(options));
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
