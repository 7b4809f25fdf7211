import { describe, expect, test } from 'vitest';
import {
  type BuildFigures,
  median,
  medianBuild,
  medianKnown,
  ratioInTurns,
  stagesIn,
} from '../../../scripts/bench/figures.ts';

function build(seconds: number, more: Partial<BuildFigures> = {}): BuildFigures {
  return {
    seconds,
    processorSeconds: undefined,
    treeMegabytes: undefined,
    ownMegabytes: undefined,
    stages: [],
    ...more,
  };
}

test.each([
  [[7], 7],
  [[10, 9], 9.5],
  [[3, 100, 2], 3],
  [[1, 2, 10, 4], 3],
])('the median of %j', (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});

test.each([
  [[undefined, undefined], undefined],
  [[undefined, 3], 3],
  [[5, undefined, 1, 2], 2],
])('the median of what is known of %j', (numbers, expected) => {
  expect(medianKnown(numbers)).toBe(expected);
});

test('of several builds each figure has its own median, and each stage too', () => {
  const builds = [
    build(10, { ownMegabytes: 300, stages: [{ name: 'Read', seconds: 4 }] }),
    build(30, { ownMegabytes: 100, stages: [{ name: 'Read', seconds: 1 }] }),
    build(20, { ownMegabytes: 200, treeMegabytes: 900, stages: [{ name: 'Read', seconds: 2 }] }),
  ];
  expect(medianBuild(builds)).toEqual({
    seconds: 20,
    processorSeconds: undefined,
    treeMegabytes: 900,
    ownMegabytes: 200,
    stages: [{ name: 'Read', seconds: 2 }],
  });
});

describe('ratioInTurns', () => {
  test('is the median of the ratios, not the ratio of the medians', () => {
    const ours = [10, 40, 12].map((seconds) => build(seconds));
    const theirs = [5, 10, 12].map((seconds) => build(seconds));
    expect(ratioInTurns(ours, theirs)).toBe(2);
  });

  test('a round in which everything is slower changes nothing', () => {
    const ours = [10, 30, 10].map((seconds) => build(seconds));
    const theirs = [5, 15, 5].map((seconds) => build(seconds));
    expect(ratioInTurns(ours, theirs)).toBe(2);
  });
});

test('stages are the lines that end in a time, after two spaces or more', () => {
  const lines = [
    'Another build is under way in this folder: waiting for it.',
    '5421 files of content checked           1.3 s',
    'Content read                            8.2 s',
    '  indented                              8.2 s',
    '20025 pages in dist, 221.9 s, peak memory 1938 MB.',
    'Search index made                     121.2 s',
  ];
  expect(stagesIn(lines)).toEqual([
    { name: '5421 files of content checked', seconds: 1.3 },
    { name: 'Content read', seconds: 8.2 },
    { name: 'Search index made', seconds: 121.2 },
  ]);
});
