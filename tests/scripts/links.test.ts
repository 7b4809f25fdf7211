import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { ROOT } from '../../scripts/lib/build-site.ts';
import { type AskOptions, askAll, retryAfter } from '../../src/links/ask.ts';
import type { Outcome } from '../../src/links/outcome.ts';

interface Request {
  method: string;
  path: string;
  agent: string;
  /** From when to when it was answered. */
  from: number;
  to: number;
}

let server: Server;
let origin: string;
let requests: Request[];

/** How often a path has been asked for, this time included. */
function times(path: string): number {
  return requests.filter((request) => request.path === path).length;
}

const send = (response: ServerResponse, status: number, headers: Record<string, string> = {}) =>
  response.writeHead(status, headers).end('text');

/** What stands at each path. */
const PATHS: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/works': (_, response) => send(response, 200),
  '/no-head': ({ method }, response) => send(response, method === 'HEAD' ? 405 : 200),
  '/head-lies': ({ method }, response) => send(response, method === 'HEAD' ? 404 : 200),
  '/moved': (_, response) => send(response, 301, { Location: '/works' }),
  '/detour': (_, response) => send(response, 302, { Location: '/works' }),
  '/circle': (_, response) => send(response, 302, { Location: '/circle' }),
  '/to-mail': (_, response) => send(response, 301, { Location: 'mailto:a@example.org' }),
  '/gone': (_, response) => send(response, 410),
  '/forbidden': (_, response) => send(response, 403),
  '/busy-once': (_, response) =>
    times('/busy-once') === 1 ? send(response, 429, { 'Retry-After': '0' }) : send(response, 200),
  '/busy': (_, response) => send(response, 429, { 'Retry-After': '0' }),
  '/busy-for-hours': (_, response) => send(response, 503, { 'Retry-After': '7200' }),
  '/broken': (_, response) => send(response, 500),
  '/silent': () => {},
  '/hangs-up': (_, response) => response.destroy(),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const entry = {
      method: request.method ?? '',
      path,
      agent: request.headers['user-agent'] ?? '',
      from: performance.now(),
    };
    const told: Request = { ...entry, to: Number.POSITIVE_INFINITY };
    requests.push(told);
    response.on('close', () => {
      told.to = performance.now();
    });
    (PATHS[path] ?? ((_, answer) => send(answer, 404)))(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

beforeEach(() => {
  requests = [];
});

const QUICK: AskOptions = { timeout: 10_000, pause: 5, patience: 5, concurrency: 4 };

/** How long to wait for what never answers. */
const IMPATIENT: Partial<AskOptions> = { timeout: 300 };

async function ask(urls: readonly string[], options: Partial<AskOptions> = {}): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  await askAll(urls, { ...QUICK, ...options }, (url, outcome) => outcomes.set(url, outcome));
  return outcomes;
}

describe('askAll', () => {
  test.each([
    ['/works', 'works', '', 1],
    ['/no-head', 'works', '', 2],
    ['/head-lies', 'works', '', 2],
    ['/detour', 'works', '', 1],
    ['/busy-once', 'works', '', 2],
    ['/moved', 'moved', 'It has moved for good to ORIGIN/works', 1],
    ['/gone', 'gone', 'The page is gone: the server answers 410.', 2],
    ['/nowhere', 'gone', 'The page is gone: the server answers 404.', 2],
    ['/forbidden', 'unsure', 'The server turns programs away. It answers 403.', 2],
    ['/broken', 'unsure', 'The server has a fault. It answers 500.', 6],
    ['/busy', 'unsure', 'The server has had too many questions. It answers 429.', 3],
    ['/busy-for-hours', 'unsure', 'The server has a fault. It answers 503.', 2],
    ['/silent', 'unsure', 'The server did not answer in time.', 2],
    ['/hangs-up', 'unsure', 'The server broke the connection.', 2],
    ['/circle', 'unsure', 'It is sent on without end, or to no web address (302).', 11],
    ['/to-mail', 'unsure', 'It is sent on without end, or to no web address (301).', 1],
  ])('%s: %s, %s', async (path, verdict, detail, questions) => {
    const outcome = (await ask([origin + path], path === '/silent' ? IMPATIENT : {})).get(origin + path);
    expect(outcome).toMatchObject({ verdict, detail: detail.replace('ORIGIN', origin) });
    expect(times(path)).toBe(questions);
  });

  it('knows a host that is not there', async () => {
    const [outcome] = (await ask(['http://no-such-host.invalid/a'])).values();
    expect(outcome?.isUnknownHost).toBe(true);
  });

  it('says who asks, and asks for the head first', async () => {
    await ask([`${origin}/works`]);
    expect(requests).toMatchObject([{ method: 'HEAD', agent: expect.stringContaining('Tierline') }]);
  });

  it('asks each address once, and a host one question at a time, with a pause after each', async () => {
    const urls = ['/works', '/a', '/b', '/works', '/moved'].map((path) => origin + path);
    expect((await ask(urls, { pause: 30 })).size).toBe(4);
    const pauses = requests.slice(1).map(({ from }, index) => from - requests[index]!.to);
    expect(pauses).toHaveLength(6);
    // A timer may fire a little early.
    expect(Math.min(...pauses)).toBeGreaterThan(25);
  });

  it('waits longer before each time that it asks again', async () => {
    await ask([`${origin}/broken`], { patience: 40 });
    const [first, second, third] = requests.slice(0, 3);
    // A timer may fire a little early.
    expect(second!.from - first!.to).toBeGreaterThan(35);
    expect(third!.from - second!.to).toBeGreaterThan(75);
  });

  it('asks different hosts at the same time', async () => {
    await ask([`${origin}/silent`, `${origin.replace('127.0.0.1', 'localhost')}/silent`], IMPATIENT);
    const [first, second] = requests;
    expect(second!.from).toBeLessThan(first!.to);
  });
});

test.each([
  [null, undefined],
  ['0', 0],
  ['120', 120_000],
  ['Thu, 01 Jan 1970 00:01:00 GMT', 59_000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['soon', undefined],
])('Retry-After: %s asks for %s ms', (header, milliseconds) => {
  expect(retryAfter(header, 1000)).toBe(milliseconds);
});

describe('npm run links', () => {
  let place: string;

  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'links-'));
  });

  afterAll(() => rmSync(place, { recursive: true, force: true }));

  /** Content with links, among them one of a draft. */
  function layContent(): string {
    const content = join(place, 'content');
    mkdirSync(join(content, 'documents/mali'), { recursive: true });
    mkdirSync(join(content, 'drafts/documents/mali'), { recursive: true });
    writeFileSync(
      join(content, 'documents/mali/2019-law.md'),
      `---\nsource: { url: ${origin}/gone }\n---\nSee [it](${origin}/works#part), [all](${origin}/works), and ${origin}/gone.\n`,
    );
    writeFileSync(join(content, 'sources.yaml'), `a:\n  url: ${origin}/moved # once ${origin}/forbidden\n`);
    writeFileSync(join(content, 'drafts/documents/mali/2020-draft.md'), `${origin}/broken`);
    return content;
  }

  async function run(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
    const child = spawn(process.execPath, [join(ROOT, 'scripts/links.ts'), ...args], {
      cwd: place,
      env: { ...process.env, GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '', ...environment },
    });
    let [output, errors] = ['', ''];
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      errors += data;
    });
    const [code] = await once(child, 'close');
    return { code, output: output.replaceAll(origin, 'ORIGIN'), errors };
  }

  it('tells a person what to look at, worst first, each at its place, and ends well', async () => {
    layContent();
    const { code, output, errors } = await run(['--pause', '0']);
    expect(errors).toBe('');
    expect(output).toMatchInlineSnapshot(`
      "Gone. Look for the text elsewhere, or for an archived copy, and give its address under \`archived\` or \`via\`.
        content/documents/mali/2019-law.md:2:16
          ORIGIN/gone
          The page is gone: the server answers 410.
        content/documents/mali/2019-law.md:4:87
          ORIGIN/gone
          The page is gone: the server answers 410.

      Moved for good. Open the new address. If the text stands there, put it in the place of the old one.
        content/sources.yaml:2:8
          ORIGIN/moved
          It has moved for good to ORIGIN/works

      Could not be told. Open these in a browser before you change anything: many servers answer people and not programs.
        content/sources.yaml:2:44
          ORIGIN/forbidden
          The server turns programs away. It answers 403.

      6 addresses in 2 files: 2 work, 1 moved for good, 2 gone, 1 could not be told.
      "
    `);
    expect(code).toBe(0);
  }, 30_000);

  it('leaves notes and a summary for GitHub', async () => {
    const content = layContent();
    writeFileSync(join(content, 'sources.yaml'), '');
    const file = join(place, 'summary.md');
    const { code, output } = await run(['--pause', '0'], {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: place,
      GITHUB_STEP_SUMMARY: file,
    });
    expect(code).toBe(0);
    expect(times('/works')).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "::notice file=content/documents/mali/2019-law.md,line=2,col=16,title=Gone::ORIGIN/gone%0AThe page is gone: the server answers 410.
      ::notice file=content/documents/mali/2019-law.md,line=4,col=87,title=Gone::ORIGIN/gone%0AThe page is gone: the server answers 410.
      4 addresses in 1 file: 2 work, 0 moved for good, 2 gone, 0 could not be told.
      "
    `);
    expect(readFileSync(file, 'utf8').replaceAll(origin, 'ORIGIN')).toMatchInlineSnapshot(`
      "# Links of the content

      4 addresses in 1 file: 2 work, 0 moved for good, 2 gone, 0 could not be told.

      ## Gone

      Look for the text elsewhere, or for an archived copy, and give its address under \`archived\` or \`via\`.

      | place | address | what came of it |
      | --- | --- | --- |
      | content/documents/mali/2019-law.md:2:16 | ORIGIN/gone | The page is gone: the server answers 410. |
      | content/documents/mali/2019-law.md:4:87 | ORIGIN/gone | The page is gone: the server answers 410. |
      "
    `);
  }, 30_000);

  test.each([
    [['--content', 'nowhere'], 'There is no content folder'],
    [['--timeout', 'soon'], '--timeout must be a whole number from 1 to 600, not “soon”.'],
    [['--reporter', 'jsn'], 'There is no reporter “jsn”. Did you mean “json”?'],
    [['--host', 'a'], 'The options are --content, --timeout, --pause, --concurrency, --reporter.'],
  ])(
    'cannot run with %j',
    async (args, message) => {
      const { code, output, errors } = await run(args);
      expect(errors).toContain(message);
      expect({ code, output }).toEqual({ code: 2, output: '' });
    },
    30_000,
  );

  it('takes a machine without a network for what it is', async () => {
    const content = layContent();
    rmSync(content, { recursive: true });
    mkdirSync(content);
    writeFileSync(join(content, 'sources.yaml'), 'url: http://no-such-host.invalid/\n');
    expect(await run(['--pause', '0'])).toMatchObject({ code: 2, errors: expect.stringContaining('on the network?') });
  }, 30_000);
});
