import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { SOUND } from './content-copy.ts';
import { expectTold } from './expect-told.ts';

const FILES = ['documents/arcadia/2009-tip-report.md', 'countries/borduria.mdx', 'editions/2009.yaml', 'topics.yaml'];

const RUNS = 150;

let root: string;
let tried = 0;

beforeAll(() => {
  root = join(mkdtempSync(join(tmpdir(), 'tierline-fuzz-')), 'content');
});

afterAll(() => {
  rmSync(dirname(root), { recursive: true });
  console.log(`${tried} inputs tried`);
});

/** Checks a folder that holds these bytes under this name, and nothing else. */
function tell(file: string, bytes: Uint8Array | string): void {
  tried += 1;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), bytes);
  const start = performance.now();
  const result = checkContent(root);
  expect(performance.now() - start).toBeLessThan(20_000);
  expectTold(result, true);
}

/** Pieces that mean something to YAML, Markdown and MDX, and signs of every kind. */
const pieces = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '---\n',
      '\n',
      ': ',
      '- ',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&a ',
      '*a',
      '!!',
      '|\n',
      '>-\n',
      '#',
      '? ',
      '%',
      '@',
      ',',
      '<',
      '>',
      '<!--',
      '`',
      '![',
      '](',
      '\\',
      '\t',
      '\r',
      '\ufeff',
      '~',
      '<<: ',
      '__proto__: ',
      'import ',
      '<a ',
      '/>',
      'TODO',
      '2019-02-30',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('title', 'countries', 'arcadia', 'source', 'tier-2', 'placements', '2009', 'ARC'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

describe.each(FILES)('%s', (file) => {
  const sound = readFileSync(join(SOUND, file));

  test('of any bytes', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => tell(file, bytes)),
      { numRuns: RUNS, seed: 1 },
    );
  });

  test('of any pieces', { timeout: 120_000 }, () => {
    const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.boolean(), (body, isFenced) => tell(file, isFenced ? `---\n${body}\n---\n${body}` : body)),
      { numRuns: RUNS, seed: 1 },
    );
  });

  test('with some bytes changed, put in or taken out', { timeout: 120_000 }, () => {
    const change = fc.record({
      at: fc.nat({ max: sound.length }),
      without: fc.nat({ max: 20 }),
      put: pieces,
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const damaged = changes.reduce<Buffer>(
          (bytes, { at, without, put }) =>
            Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at + without)]),
          sound,
        );
        tell(file, damaged);
      }),
      { numRuns: RUNS, seed: 1 },
    );
  });
});
