import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type GeneratedCounts, generateContent } from '../../scripts/lib/generate-content.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { splitFrontMatter } from '../../src/check/front-matter.ts';
import { type ReadContent, readContent } from '../../src/check/read-content.ts';
import { LISTINGS, PROGRESS_STATUSES, VOICES } from '../../src/domain/document.ts';

const SIZE = 250;
const from = join(import.meta.dirname, '../../content');

// Hundreds of files are written and read, perhaps while builds run beside.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let place: string;
let counts: GeneratedCounts;
let parts: ReadContent['parts'];

function filesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]));
}

function sorted(values: Iterable<unknown>): unknown[] {
  return [...new Set(values)].sort();
}

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'generate-content-'));
  counts = generateContent({ size: SIZE, seed: 1, from, to: join(place, 'a') });
  parts = readContent(join(place, 'a')).parts;
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('generateContent', () => {
  it('passes the content check, which has no more to say than of the editions that it takes over', () => {
    const told = (root: string) => checkContent(root).problems.filter(({ file }) => file.startsWith('editions/'));
    expect(checkContent(join(place, 'a')).problems).toEqual(told(from));
    expect(told(from).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('makes as many documents as asked', () => {
    expect(counts.documents).toBe(SIZE);
    expect(parts.documents).toHaveLength(SIZE);
    expect(parts.recommendations).toHaveLength(counts.demands);
    const [size, to] = [1, join(place, 'one')];
    expect(generateContent({ size, seed: 1, from, to })).toMatchObject({ documents: 1, countries: 1 });
  });

  it('gives the same bytes for the same seed, and others for another', () => {
    generateContent({ size: SIZE, seed: 1, from, to: join(place, 'b') });
    generateContent({ size: SIZE, seed: 2, from, to: join(place, 'c') });
    const [first, again, other] = ['a', 'b', 'c'].map((name) => filesIn(join(place, name)));
    expect(again).toEqual(first);
    expect([...other!.keys()]).not.toEqual([...first!.keys()]);
  });

  it('copies what is not generated', () => {
    const [real, made] = [filesIn(from), filesIn(join(place, 'a'))];
    for (const [file, text] of real) {
      if (!/^.(documents|recommendations)\b/.test(file)) expect(made.get(file), file).toBe(text);
    }
  });

  it('leaves a folder alone that is not empty', () => {
    const to = mkdtempSync(join(place, 'full-'));
    writeFileSync(join(to, 'mine.txt'), '');
    expect(() => generateContent({ size: 1, seed: 1, from, to })).toThrow('not empty');
    expect(readdirSync(to)).toEqual(['mine.txt']);
  });

  it('has what makes content hard: every status, voice, listing and precision, merges, several countries, rival figures', () => {
    const { documents } = parts;
    const progress = documents.flatMap((document) => document.progress);
    expect(sorted(progress.map((entry) => entry.status))).toEqual(sorted(PROGRESS_STATUSES));
    expect(sorted(progress.map((entry) => entry.by ?? 'monitor'))).toEqual(sorted(VOICES));
    expect(sorted(documents.map((document) => document.listing))).toEqual(sorted(LISTINGS));
    expect(sorted(documents.map((document) => document.published.length))).toEqual([10, 4, 7]);
    expect(sorted(progress.flatMap((entry) => entry.asOf?.length ?? []))).toEqual([10, 4, 7]);
    expect(parts.recommendations.some((demand) => demand.mergedInto)).toBe(true);
    expect(parts.recommendations.some((demand) => demand.splitFrom)).toBe(true);
    expect(documents.some((document) => document.countries.length === 2)).toBe(true);
    expect(documents.flatMap((document) => document.figures).some((figure) => figure.by === 'government')).toBe(true);
  });

  it('writes summaries of 150 to 900 words, with headings and accents', () => {
    const files = [...filesIn(join(place, 'a', 'documents')).values()];
    for (const { body } of files.map((text) => splitFrontMatter(text)!)) {
      const words = body.trim().split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(150);
      expect(words).toBeLessThanOrEqual(900);
      expect(body).toMatch(/^### \S/m);
    }
    for (const letter of 'éôï') expect(files.some((text) => text.includes(letter))).toBe(true);
  });

  it('asks for the same again in other words', () => {
    const texts = new Map<string, Set<unknown>>();
    for (const { countries, recommendations } of parts.documents) {
      for (const { recommendation, text } of recommendations) {
        const key = `${countries[0]}/${recommendation}`;
        texts.set(key, (texts.get(key) ?? new Set()).add(text));
      }
    }
    expect([...texts.values()].filter((wordings) => wordings.size > 1).length).toBeGreaterThan(20);
  });

  it('makes as many demands as asked, at most 200 a country, which recur, and the check has no more to say', () => {
    const to = join(place, 'many');
    expect(generateContent({ size: 40, recommendations: 3000, seed: 1, from, to })).toMatchObject({ demands: 3000 });
    const made = readContent(to).parts;
    const registers = Map.groupBy(made.recommendations, ({ country }) => country);
    const lengths = [...registers.values()].map((register) => register.length);
    expect(lengths.reduce((a, b) => a + b, 0)).toBe(3000);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(200);
    const asked = made.documents.flatMap(({ countries, recommendations }) =>
      recommendations.map(({ recommendation, country }) => `${country ?? countries[0]}/${recommendation}`),
    );
    expect(asked.length).toBeGreaterThan(new Set(asked).size);
    expect(checkContent(to).problems.filter(({ file }) => !file.startsWith('editions/'))).toEqual([]);
  });

  it.each([
    [1, 'hold'],
    [100_000, 'hold'],
  ])('refuses %i demands, which the countries cannot share', (recommendations, said) => {
    const to = join(place, `refused-${recommendations}`);
    expect(() => generateContent({ size: 40, recommendations, seed: 1, from, to })).toThrow(said);
  });
});
