import { InputError } from '../lib/describe-error.ts';
import { readOptions } from '../lib/run-script.ts';

/** Generators that ours can be held against. */
export const RIVALS = ['hugo', 'eleventy'] as const;

export type Rival = (typeof RIVALS)[number];

/** What is measured. */
export interface BenchOptions {
  /** How many documents. */
  size: number;
  seed: number;
  /** How many demands in all registers together; as many as such a record has, where nothing is said. */
  recommendations: number | undefined;
  /** How often everything is built. */
  runs: number;
  /** Whether content of an earlier run is made anew. */
  fresh: boolean;
  /** Whether nothing is built. */
  checkOnly: boolean;
  against: readonly Rival[];
  /** The folder whose node_modules hold Eleventy; the project’s own where nothing is said. */
  eleventy: string | undefined;
  /** Whether a table tells how long each stage of our build took. */
  stages: boolean;
  /** Whether it is built again with nothing changed, and with one document edited. */
  warm: boolean;
  /** Whether it is built at four times the size too. */
  growth: boolean;
}

/** @throws {InputError} when the text is no whole number from 1 on */
export function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InputError(`--${name} must be a whole number from 1 on, not “${text}”.`);
  return value;
}

/**
 * Reads `hugo,eleventy`, or `all`.
 * @throws {InputError} when one of them is no generator that ours can be held against
 */
export function rivalsIn(text: string): Rival[] {
  const names = text === 'all' ? [...RIVALS] : text.split(',').filter((name) => name !== '');
  for (const name of names) {
    if (!RIVALS.some((rival) => rival === name))
      throw new InputError(`--against must name ${RIVALS.join(' or ')}, or be all, not “${name}”.`);
  }
  return RIVALS.filter((rival) => names.includes(rival));
}

/** @throws {InputError} when the command line has an option that there is not, or a value that it does not take */
export function readBenchOptions(): BenchOptions {
  const { size, seed, runs, recommendations, against, eleventy, fresh, stages, warm, growth, ...more } = readOptions({
    size: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    recommendations: { type: 'string' },
    runs: { type: 'string', default: '1' },
    against: { type: 'string', default: '' },
    eleventy: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    stages: { type: 'boolean', default: false },
    warm: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    'check-only': { type: 'boolean', default: false },
  });
  return {
    size: wholeNumber('size', size),
    seed: wholeNumber('seed', seed),
    recommendations: recommendations === undefined ? undefined : wholeNumber('recommendations', recommendations),
    runs: wholeNumber('runs', runs),
    fresh,
    checkOnly: more['check-only'],
    against: rivalsIn(against),
    eleventy,
    stages,
    warm,
    growth,
  };
}
