import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { ContentCopy } from './content-copy.ts';
import { expectTold } from './expect-told.ts';

const REPORT = 'documents/arcadia/2009-tip-report.md';
const ROOT = resolve(import.meta.dirname, '../..');

let content: ContentCopy;

beforeEach(() => {
  content = new ContentCopy();
});

afterEach(() => content.discard());

/** Checks the content. @returns `code file:line` of each problem */
function found(): string[] {
  const result = checkContent(content.root);
  expectTold(result);
  return result.problems.map(({ code, file, position }) => `${code} ${file}:${position.line}`);
}

function pathOf(file: string): string {
  return join(content.root, file);
}

/** Content of the fixture, a value in it replaced. */
function edited(from: string, to: string): string {
  content.replace(REPORT, from, to);
  return content.read(REPORT);
}

describe('YAML that would unfold, or never end', () => {
  const BOMB = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij']
    .map((key, index) => `${key}: &${key} [${`*${'abcdefghij'[index]}, `.repeat(9)}]\n`)
    .join('')}`;

  test.each<[what: string, damage: () => void, expected: string[]]>([
    ['aliases of aliases', () => content.write('topics.yaml', BOMB), ['invalid-yaml topics.yaml:2']],
    [
      'an anchor, which takes the first word off',
      () => edited('title: Arcadia', 'title: &Arcadia'),
      [`invalid-yaml ${REPORT}:2`],
    ],
    ['an anchor before a list', () => edited('countries: [', 'countries: &a ['), [`invalid-yaml ${REPORT}:3`]],
    [
      'a merge of an alias',
      () => edited('listing: complete', 'listing: complete\n<<: *a'),
      [`invalid-yaml ${REPORT}:17`],
    ],
    [
      'a merge key',
      () => edited('listing: complete', 'listing: complete\n<<: { tier: tier-1 }'),
      [`unknown-field ${REPORT}:17`],
    ],
    [
      'a function',
      () => edited('type: tip-report', "type: !!js/function 'function () {}'"),
      [`invalid-yaml ${REPORT}:4`],
    ],
    ['bytes', () => edited('type: tip-report', 'type: !!binary dGlwLXJlcG9ydA=='), [`invalid-yaml ${REPORT}:4`]],
    ['brackets', () => edited('type: tip-report', `type: ${'['.repeat(100_000)}`), [`invalid-yaml ${REPORT}:4`]],
    ['braces', () => edited('type: tip-report', `type: ${'{a: '.repeat(100_000)}`), [`invalid-yaml ${REPORT}:4`]],
    ['dashes', () => edited('type: tip-report', `type:\n  ${'- '.repeat(100_000)}x`), [`invalid-yaml ${REPORT}:2`]],
    [
      'the object of all objects',
      () => edited('listing: complete', 'listing: complete\n__proto__: { tier: tier-1 }'),
      [`invalid-yaml ${REPORT}:17`],
    ],
    [
      'its maker',
      () => edited('listing: complete', 'listing: complete\nconstructor: x'),
      [`unknown-field ${REPORT}:17`],
    ],
  ])('%s', (_, damage, expected) => {
    damage();
    expect(found().filter((problem) => !/^unknown-(?:topic|recommendation)/.test(problem))).toEqual(expected);
  });

  test.each([100, 500, 1000, 1500, 2000, 3000, 5000, 8000])('%d brackets, opened and closed', (depth) => {
    edited('type: tip-report', `type: ${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(found()).toHaveLength(1);
  });

  test.each([
    ['__proto__', ['invalid-yaml recommendations/arcadia.yaml:14', 'invalid-yaml topics.yaml:8']],
    ['"\\x5f_proto__"', ['invalid-yaml recommendations/arcadia.yaml:14', 'invalid-yaml topics.yaml:8']],
    ['toString', ['wrong-value recommendations/arcadia.yaml:14', 'wrong-value topics.yaml:8']],
    // A name like any other, only that no document uses it; a topic needs its P.
    ['constructor', ['unused-recommendation recommendations/arcadia.yaml:14', 'wrong-value topics.yaml:8']],
  ])('an entry of a register called %s', (name, expected) => {
    content.append('topics.yaml', `${name}:\n  title: X\n`);
    content.append('recommendations/arcadia.yaml', `${name}:\n  topic: prosecution/training\n  title: X\n`);
    expect(found().filter((problem) => !/^unknown/.test(problem))).toEqual(expected);
  });
});

describe('bytes that are no text', () => {
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

  test.each<[what: string, bytes: (text: string) => string | Uint8Array, message: RegExp, line: number]>([
    ['Latin-1', (text) => Buffer.from(text.replace('eleven', 'à onze'), 'latin1'), /not UTF-8/, 29],
    ['Windows 1252', (text) => Buffer.from(text.replace('Ministry', '\x93Ministry'), 'latin1'), /not UTF-8/, 22],
    ['UTF-16', (text) => utf16(text), /UTF-16, which some programs call “Unicode”/, 1],
    ['UTF-16, the other way round', (text) => utf16(text).swap16(), /UTF-16/, 1],
    ['UTF-16 without its mark', (text) => Buffer.from(text, 'utf16le'), /UTF-16/, 1],
    ['half a letter', (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xc3])]), /not UTF-8/, 33],
    ['a PDF file', () => Buffer.from('%PDF-1.7\n\xe2\xe3', 'latin1'), /a PDF file/, 1],
    ['a Word file', () => Buffer.from('PK\x03\x04\x14\x00'), /Word/, 1],
    ['a picture', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /a picture/, 1],
    ['zeros', () => Buffer.alloc(1000), /no text/, 1],
    ['line ends of old', (text) => text.replaceAll('\n', '\r'), /line ends|very old/, 1],
    [
      'a line end of old',
      (text) => text.replace('type: tip-report\n', 'type: tip-report\r'),
      /lost its second half/,
      4,
    ],
    ['a mark and nothing else', () => '\ufeff', /The file is empty/, 1],
    ['nothing', () => '', /The file is empty/, 1],
  ])('%s', (_, bytes, message, line) => {
    content.write(REPORT, bytes(content.read(REPORT)));
    expect(found()).toEqual([
      expect.stringMatching(new RegExp(`^(?:unreadable-file|missing-front-matter) ${REPORT}:${line}$`)),
    ]);
    expect(checkContent(content.root).problems[0]?.message).toMatch(message);
  });

  test('two byte order marks: the second is a sign that does not show', () => {
    content.write(REPORT, `\ufeff\ufeff${content.read(REPORT)}`);
    expect(found()).toEqual([`missing-front-matter ${REPORT}:1`, `strange-sign ${REPORT}:1`]);
  });
});

describe('what is no file', () => {
  test('a link out of the folder, in a circle, to nothing, and within the folder', () => {
    const links: Record<string, string> = {
      'documents/arcadia/2010-file.md': '/etc/hostname',
      'documents/arcadia/2010-nothing.md': '/no/such/file',
      'documents/arcadia/2010-self.md': '2010-self.md',
      'documents/arcadia/2010-within.md': '2009-tip-report.md',
      'documents/folder': '/etc',
      'documents/up': '..',
    };
    for (const [link, target] of Object.entries(links)) symlinkSync(target, pathOf(link));
    expect(found()).toEqual(Object.keys(links).map((link) => `outside-folder ${link}:1`));
  });

  test('a register that is a link is told once', () => {
    content.rename('topics.yaml', '../topics.yaml');
    symlinkSync('../topics.yaml', pathOf('topics.yaml'));
    expect(found()).toEqual(['outside-folder topics.yaml:1']);
  });

  test('a pipe, a socket and a device are told, and nobody waits for them', async () => {
    execFileSync('mkfifo', [pathOf('documents/arcadia/2010-pipe.md')]);
    const server = createServer();
    await new Promise<void>((done) => server.listen(pathOf('documents/arcadia/2010-socket.md'), done));
    try {
      expect(found()).toEqual([
        'unreadable-file documents/arcadia/2010-pipe.md:1',
        'unreadable-file documents/arcadia/2010-socket.md:1',
      ]);
    } finally {
      server.close();
    }
  });

  test('a folder that is called as a file', () => {
    content.makeFolder('documents/arcadia/2010-x.md');
    content.makeFolder('editions/2011.yaml');
    expect(found()).toEqual(['unreadable-file documents/arcadia/2010-x.md:1', 'unreadable-file editions/2011.yaml:1']);
  });

  test('a folder without a file, and one within another, are nothing', () => {
    content.makeFolder('documents/cadonia/deep/deeper');
    expect(found()).toEqual([]);
  });

  test('a file and a folder that may not be read', () => {
    chmodSync(pathOf(REPORT), 0);
    chmodSync(pathOf('recommendations'), 0);
    try {
      // Whoever may do everything may read them all the same.
      const args = [join(ROOT, 'scripts/check.ts'), '--content', content.root];
      execFileSync('chmod', ['a+rx', join(content.root, '..')]);
      const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
      const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: ROOT, ...nobody });
      expect(stdout).toMatch(new RegExp(`${REPORT}:1:1 {2}error {2}unreadable-file\\n {2}The file may not be read`));
      expect(stdout).toMatch(/recommendations:1:1 {2}error {2}unreadable-file\n {2}The folder may not be read/);
      expect(stdout).not.toContain('    at ');
    } finally {
      chmodSync(pathOf('recommendations'), 0o755);
    }
  });
});

describe('names', () => {
  test.each<[what: string, name: string]>([
    ['a way up', '..%2fx.md'],
    ['a line break', '2009-a\nb.md'],
    ['a backslash', '..\\x.md'],
    ['a hidden name', '.2009-x.md'],
    ['accents in two signs', '2009-re\u0301sume\u0301.md'],
    ['accents in one', '2009-r\u00e9sum\u00e9.md'],
    ['an escape', '2009-\u001b[31mred.md'],
    ['another direction', '2009-\u202edm.md'],
    ['a letter of another alphabet', '2009-m\u0430li.md'],
    ['spaces', ' 2009 x .md'],
    ['255 bytes', `2009-${'x'.repeat(247)}.md`],
    ['another ending', '2009-x.markdown'],
    ['capitals in the ending', '2009-x.MD'],
    ['no name', '.md'],
  ])('%s', (_, name) => {
    content.write(`documents/arcadia/${name}`, content.read(REPORT).replace('type: tip-report', 'type: other'));
    const told = found().filter((problem) => problem.endsWith(':1'));
    expect(told).toEqual(
      name === '.md' || name.length === 255 ? told : [`wrong-file-name documents/arcadia/${name}:1`],
    );
  });

  test('names that differ by capitals or by how accents are written: the other one is told, and not read', () => {
    content.write('documents/arcadia/2009-TIP-report.md', 'x');
    content.write('documents/Arcadia/2009-tip-report.md', 'x');
    content.write('documents/arcadia/2009-e\u0301t\u00e9.md', 'x');
    content.write('documents/arcadia/2009-\u00e9t\u00e9.md', 'x');
    content.write('TOPICS.yaml', 'x');
    expect(found()).toEqual([
      'names-alike TOPICS.yaml:1',
      'names-alike documents/Arcadia:1',
      'names-alike documents/arcadia/2009-TIP-report.md:1',
      'names-alike documents/arcadia/2009-e\u0301t\u00e9.md:1',
      'missing-front-matter documents/arcadia/2009-\u00e9t\u00e9.md:1',
      'wrong-file-name documents/arcadia/2009-\u00e9t\u00e9.md:1',
    ]);
  });
});

describe('much', () => {
  /** Runs the check in a process of its own. @returns seconds, and the most memory that it held, in MB */
  function measured(): { seconds: number; megabytes: number; out: string } {
    const program = `const start = performance.now();
      const { checkContent } = await import(${JSON.stringify(join(ROOT, 'src/check/check-content.ts'))});
      const { describeProblems } = await import(${JSON.stringify(join(ROOT, 'src/check/report.ts'))});
      const out = describeProblems(checkContent(${JSON.stringify(content.root)}).problems, 'content');
      console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, megabytes: process.resourceUsage().maxRSS / 1024, out: out.slice(-2000) }));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const run = JSON.parse(stdout);
    console.log(`${expect.getState().currentTestName}: ${run.seconds.toFixed(2)} s, ${Math.round(run.megabytes)} MB`);
    return run;
  }

  test('a file of 50 MB is not read', () => {
    writeFileSync(pathOf(REPORT), 'x');
    truncateSync(pathOf(REPORT), 50_000_000);
    const { megabytes, out } = measured();
    expect(out).toContain(`content/${REPORT}:1:1  error  file-too-large\n  The file has 50 MB`);
    expect(megabytes).toBeLessThan(200);
  });

  test('aliases of aliases are not followed', () => {
    content.write(
      'topics.yaml',
      `a: &a [x, x]\n${Array.from({ length: 1000 }, (_, n) => `b${n}: &b${n} [*a, *a]\n`).join('')}`,
    );
    const { megabytes, seconds } = measured();
    expect(megabytes).toBeLessThan(200);
    expect(seconds).toBeLessThan(10);
  });

  function addDemands(count: number, id: string): void {
    const entries = Array.from({ length: count }, (_, index) => index);
    content.append(
      'recommendations/arcadia.yaml',
      entries
        .map((index) => `demand-${index}:\n  topic: prosecution/training\n  title: Train them, part ${index}\n`)
        .join(''),
    );
    const asks = entries.map((index) => `  - { id: ${id}-${index}, text: Train them. }\n`).join('');
    content.replace(REPORT, 'recommendations:\n', `recommendations:\n${asks}`);
  }

  test.each([
    ['sound', 'demand'],
    ['all wrong', 'dmand'],
  ])(
    '10,000 demands, %s, take ten times as long as 1,000 and not a hundred',
    (_, id) => {
      addDemands(1000, id);
      const few = measured();
      content.discard();
      content = new ContentCopy();
      addDemands(10_000, id);
      const many = measured();
      expect(many.seconds / few.seconds).toBeLessThan(25);
      expect(many.megabytes).toBeLessThan(700);
    },
    120_000,
  );

  test('20,000 files that belong nowhere are all told', () => {
    mkdirSync(pathOf('heap'));
    for (let index = 0; index < 20_000; index++) writeFileSync(pathOf(`heap/${index}.txt`), '');
    const { out, megabytes } = measured();
    expect(out).toMatch(/20000 errors, 0 warnings$/);
    expect(megabytes).toBeLessThan(500);
  }, 120_000);
});
