import { describe, expect, test } from 'vitest';
import { countFitting, implementedDemands, openDemands } from './brief.ts';
import type { Checklist } from './checklist.ts';
import { buildCorpus } from './corpus.ts';
import { checklistOf } from './country-checklist.ts';
import { editionsOf, progress, recommendation, soundParts, tipReport } from './testing/builders.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

function checklist(): Checklist {
  const documents = [
    tipReport(2017, ['a', 'b', 'c', 'd', 'e', 'f']),
    tipReport(2018, ['c', 'd', 'e'], { progress: [progress('a', 'implemented'), progress('e', 'implemented')] }),
    tipReport(2019, ['b', 'd', 'e', 'g'], { progress: [progress('f', 'implemented', { by: 'government' })] }),
  ];
  const recommendations = IDS.map((id) => recommendation(id));
  return checklistOf(
    buildCorpus(soundParts({ documents, recommendations, editions: editionsOf('2 2 2', { from: 2017 }) })),
    'mali',
  );
}

const ids = (items: readonly { recommendation: { id: string } }[]) => items.map((item) => item.recommendation.id);

describe('what is told of first', () => {
  test('open demands: the most repeated, then the newest, and what was dropped behind them', () => {
    // d and e were asked three times, b and c twice, f and g once; c and f are missing from the whole list of 2019.
    expect(ids(openDemands(checklist()))).toEqual(['d', 'e', 'b', 'g', 'c', 'f']);
  });

  test('implemented is what others than the government say, unless it was asked anew since', () => {
    expect(ids(implementedDemands(checklist()))).toEqual(['a']);
  });
});

test('of demands that were asked as often the one stands first that was asked last, whatever it is called', () => {
  const documents = [tipReport(2017, ['a']), tipReport(2018, ['b'], { listing: 'partial' })];
  const parts = { documents, recommendations: [recommendation('a'), recommendation('b')] };
  const { items } = checklistOf(buildCorpus(soundParts({ ...parts, editions: [] })), 'mali');
  expect(items.map(({ standing }) => standing.kind)).toEqual(['not-known', 'asked']);
  expect(ids(openDemands({ items }))).toEqual(['b', 'a']);
});

test('of what was implemented the newest report stands first, whatever it is called', () => {
  const documents = [
    tipReport(2017, ['a', 'b'], { progress: [progress('a', 'implemented')] }),
    tipReport(2018, [], { listing: 'partial', progress: [progress('b', 'implemented')] }),
  ];
  const parts = { documents, recommendations: [recommendation('a'), recommendation('b')] };
  expect(ids(implementedDemands(checklistOf(buildCorpus(soundParts({ ...parts, editions: [] })), 'mali')))).toEqual([
    'b',
    'a',
  ]);
});

test.each([
  ['all', [2, 3, 5], 10, 3],
  ['none, where the first is too high', [11, 1], 10, 0],
  ['those before the first that is too high', [4, 4, 4, 1], 10, 2],
  ['none of an empty list', [], 10, 0],
  ['none where there is no room', [1], -5, 0],
])('a page holds %s', (_, costs, room, count) => {
  expect(countFitting(costs, room)).toBe(count);
});
