import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

/** A line between a reader and a server. */
export interface Line {
  /** From a question to the beginning of its answer, in milliseconds. */
  latency: number;
  /** In bits a second, shared by all answers. */
  bitsPerSecond: number;
}

/** A server behind a line. */
export interface SlowServer {
  /** Address of the home page. */
  url: string;
  /** Bytes that went over the line since the last call: compressed bodies and the heads before them. */
  takeBytes: () => number;
  close: () => Promise<void>;
}

/** What one packet holds, in bytes. */
const PACKET = 1460;

const IS_TEXT = /^(?:text\/|application\/(?:javascript|json|xml|atom\+xml|manifest\+json)|image\/svg\+xml)/;

/** As a host does that compresses once and keeps it. */
function compress(body: Buffer): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

async function ask(address: string): Promise<Answer> {
  const response = await fetch(address, { redirect: 'manual' });
  const plain = Buffer.from(await response.arrayBuffer());
  const { 'content-length': _, ...headers } = Object.fromEntries(response.headers);
  if (!IS_TEXT.test(headers['content-type'] ?? '')) return { status: response.status, headers, body: plain };
  return { status: response.status, headers: { ...headers, 'content-encoding': 'br' }, body: compress(plain) };
}

/**
 * Puts a slow line before a server on this machine, and compresses what goes over it. The throttle of a browser would not do:
 * it knows of pages alone, and search asks for its index in a worker.
 * @param origin the server, without a slash at the end
 * @param path of the home page
 * @param line without one, answers come as they are
 */
export async function putLineBefore(origin: string, path: string, line?: Line): Promise<SlowServer> {
  const known = new Map<string, Promise<Answer>>();
  let bytes = 0;
  let freeAt = 0;
  const waitForRoom = async (size: number) => {
    if (!line) return;
    const now = performance.now();
    freeAt = Math.max(now, freeAt) + (size * 8000) / line.bitsPerSecond;
    if (freeAt > now) await pause(freeAt - now);
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const address = origin + request.url;
    if (!known.has(address)) known.set(address, ask(address));
    const [{ status, headers, body }] = await Promise.all([known.get(address)!, pause(line?.latency ?? 0)]);
    const head = JSON.stringify(headers).length;
    bytes += head;
    await waitForRoom(head);
    response.writeHead(status, headers);
    for (let at = 0; at < body.length && !response.destroyed; at += PACKET) {
      const packet = body.subarray(at, at + PACKET);
      await waitForRoom(packet.length);
      bytes += packet.length;
      response.write(packet);
    }
    response.end();
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
