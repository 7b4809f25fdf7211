import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../lib/build-site.ts';
import { type GeneratedCounts, generateContent } from '../lib/generate-content.ts';
import { filesIn } from './folders.ts';
import type { BenchOptions } from './options.ts';

/** Where everything that is measured stands. */
export const BENCH = join(ROOT, '.cache/bench');

const CONTENT = join(ROOT, 'content');

/** The name of what is measured: `5000-1`, and `5000-1-r20000` where the number of demands was given. */
export function nameOfBench({ size, seed, recommendations }: Pick<BenchOptions, 'size' | 'seed' | 'recommendations'>) {
  return `${size}-${seed}${recommendations === undefined ? '' : `-r${recommendations}`}`;
}

/** What generated content depends on: the generator, and what it copies. Content of another fingerprint is not used again. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const generator = [join(ROOT, 'scripts/lib/generate-content.ts'), ...filesIn(join(ROOT, 'scripts/lib/generator'))];
  const copied = filesIn(CONTENT).filter((file) => !/^(documents|recommendations)\b/.test(relative(CONTENT, file)));
  for (const file of [...generator, ...copied]) hash.update(`${relative(ROOT, file)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Generates the content into `<place>/content`, or uses what an earlier run left there.
 * @returns the place, and what was generated
 */
export function prepareContent(options: BenchOptions): { place: string; counts: GeneratedCounts } {
  const { size, seed, recommendations, fresh } = options;
  const place = join(BENCH, nameOfBench(options));
  // Written last, so that it is there only where the content is whole.
  const seal = join(place, 'generated.json');
  const mark = fingerprint();
  if (!fresh && existsSync(seal)) {
    const kept = JSON.parse(readFileSync(seal, 'utf8')) as { fingerprint: string; counts: GeneratedCounts };
    if (kept.fingerprint === mark) {
      console.log(`Content of an earlier run used again: ${relative(ROOT, place)}/content`);
      return { place, counts: kept.counts };
    }
  }
  console.log(`Generating ${size} documents …`);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const to = join(place, 'content');
  const counts = generateContent({ size, seed, recommendations, from: CONTENT, to, say: console.log });
  writeFileSync(seal, JSON.stringify({ fingerprint: mark, counts }));
  return { place, counts };
}
