import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../check/read-content.ts';
import { buildCorpus } from '../domain/corpus.ts';
import { leaveOneOut, type Trial } from './calibration.ts';
import { PROBABLE, SURE, scoreOf } from './match-demands.ts';

const corpus = buildCorpus(readContent(resolve(import.meta.dirname, '../../content')).parts);
const trials = leaveOneOut(corpus);
const whole = trials.filter(({ register }) => register === 'whole');

/** The best score of a trial, and whether the match that has it is right. */
const best = (trial: Trial) => {
  const [first] = trial.likenesses;
  return { score: first ? scoreOf(first) : 0, isRight: first?.demand.id === trial.demand };
};

function share<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.filter(test).length / items.length;
}

const BANDS = [0, 0.25, PROBABLE, SURE, 0.9];

/** Of the trials within a band: how many there are, how often the first match is right, how often it cannot be. */
function band(from: number, to: number) {
  const within = (trial: Trial) => best(trial).score >= from && best(trial).score < to;
  const there = whole.filter(within);
  const gone = trials.filter((trial) => trial.register !== 'whole' && within(trial));
  return { from, trials: there.length, right: share(there, (trial) => best(trial).isRight), missing: gone.length };
}

test('the demand of a recommendation is found when the recommendation itself is taken out', () => {
  const first = share(whole, (trial) => best(trial).isRight);
  const three = share(whole, ({ likenesses, demand }) =>
    likenesses.slice(0, 3).some((one) => one.demand.id === demand),
  );
  const bands = BANDS.map((from, i) => band(from, BANDS[i + 1] ?? 1.01));
  const percent = (part: number) => `${Math.round(part * 100)} %`;
  console.log(
    [
      `${whole.length} recommendations: the demand comes first ${percent(first)}, among three ${percent(three)}`,
      ...bands.map(
        (row) => `from ${row.from}: ${row.trials}, right ${percent(row.right)}; with the demand missing ${row.missing}`,
      ),
    ].join('\n'),
  );
  expect(first).toBeGreaterThan(0.88);
  expect(three).toBeGreaterThan(0.95);
});

test('a score says how often a match is right, if one demand in four is new', () => {
  for (const [i, from] of BANDS.entries()) {
    const { trials: there, right, missing } = band(from, BANDS[i + 1] ?? 1.01);
    const met = (there * right) / (there + missing / 3);
    expect(met).toBeGreaterThan(from - 0.05);
    expect(met).toBeLessThan((BANDS[i + 1] ?? 1) + 0.1);
  }
});

test('a match that stands in the draft is right in more than nine of ten', () => {
  expect(
    share(
      whole.filter((trial) => best(trial).score >= SURE),
      (trial) => best(trial).isRight,
    ),
  ).toBeGreaterThan(0.9);
});
