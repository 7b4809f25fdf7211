import { describe, expect, test } from 'vitest';
import { countReports, isReadable, type ReadableReport, standingOf } from './standing.ts';
import type { Evidence } from './status.ts';
import { ask, evidence, sourceDocument } from './testing/builders.ts';

/** Reports from a line such as `2017 asks, 2018 silent, 2019 silent in part`. */
function reportsOf(line: string): ReadableReport[] {
  return line.split(', ').flatMap((entry) => {
    const year = Number(entry.slice(0, 4));
    if (Number.isNaN(year)) return [];
    const asks = new Set(entry.includes('asks') ? ['a', 'b'] : ['b']);
    return [{ year, isComplete: !entry.includes('in part'), published: `${year}-06-20`, asks }];
  });
}

describe('standing', () => {
  const done = (asOf: string) => [evidence('implemented', asOf)];
  test.each<[string, Evidence[], object]>([
    ['none', [], { kind: 'not-in-reports' }],
    ['2018 silent, 2019 silent in part', [], { kind: 'not-in-reports' }],
    ['2018 silent', done('2017'), { kind: 'not-in-reports' }],
    ['2019 asks', [], { kind: 'asked', year: 2019 }],
    ['2019 asks in part', [], { kind: 'asked', year: 2019 }],
    ['2017 asks, 2018 silent, 2019 asks', [], { kind: 'asked', year: 2019 }],
    ['2018 asks, 2019 asks', [evidence('in-progress', '2018')], { kind: 'asked', year: 2019 }],
    // Implemented after the first ask and before the newest report, by somebody else's word than the government's.
    ['2018 asks, 2019 asks', done('2018-12'), { kind: 'asked-again', year: 2019, implemented: done('2018-12')[0] }],
    [
      '2018 asks, 2019 asks',
      done('2019-06-19'),
      { kind: 'asked-again', year: 2019, implemented: done('2019-06-19')[0] },
    ],
    ['2018 asks, 2019 asks', done('2019-06-20'), { kind: 'asked', year: 2019 }],
    ['2018 asks, 2019 asks', done('2018-06-20'), { kind: 'asked', year: 2019 }],
    [
      '2017 silent, 2018 asks, 2019 asks',
      done('2018'),
      { kind: 'asked-again', year: 2019, implemented: done('2018')[0] },
    ],
    ['2017 silent, 2018 asks, 2019 asks', done('2018-01'), { kind: 'asked', year: 2019 }],
    [
      '2017 asks, 2018 silent, 2019 asks',
      done('2018'),
      { kind: 'asked-again', year: 2019, implemented: done('2018')[0] },
    ],
    ['2019 asks', done('2018-12'), { kind: 'asked', year: 2019 }],
    [
      '2018 asks, 2019 asks',
      [evidence('implemented', '2018-12', { voice: 'government' })],
      { kind: 'asked', year: 2019 },
    ],
    ['2018 asks, 2019 asks', done('2019'), { kind: 'asked', year: 2019 }],
    ['2018 asks, 2019 silent', [], { kind: 'dropped', lastAsked: 2018, absentFrom: 2019 }],
    ['2018 asks, 2019 silent', done('2018-12'), { kind: 'dropped', lastAsked: 2018, absentFrom: 2019 }],
    ['2017 asks, 2018 asks, 2019 silent, 2020 silent', [], { kind: 'dropped', lastAsked: 2018, absentFrom: 2019 }],
    ['2018 asks, 2019 silent in part, 2020 silent', [], { kind: 'dropped', lastAsked: 2018, absentFrom: 2020 }],
    ['2018 asks, 2019 silent, 2020 silent in part', [], { kind: 'dropped', lastAsked: 2018, absentFrom: 2019 }],
    ['2018 asks, 2019 silent in part', [], { kind: 'not-known', lastAsked: 2018, partial: 2019 }],
    ['2017 silent, 2018 asks, 2019 silent in part', [], { kind: 'not-known', lastAsked: 2018, partial: 2019 }],
    ['2018 asks, 2019 silent in part, 2020 silent in part', [], { kind: 'not-known', lastAsked: 2018, partial: 2020 }],
  ])('%s', (line, reported, expected) => {
    expect(standingOf('a', reportsOf(line), reported)).toEqual(expected);
  });
});

describe('counts of reports', () => {
  test.each<[string, number[], string | undefined]>([
    ['none', [2019], undefined],
    ['2019 silent', [2019], undefined],
    ['2018 asks', [2017, 2018, 2019], '1 since 2018, 1 of 2 readable: asked not-known'],
    ['2017 silent, 2018 asks, 2019 silent', [2017, 2018, 2019], '1 since 2018, 2 of 2 readable: asked not-asked'],
    [
      '2017 asks, 2019 silent in part, 2020 asks',
      [2017, 2018, 2019, 2020],
      '2 since 2017, 3 of 4 readable: asked not-known not-known asked',
    ],
    // An edition that leaves the country out is none in which a demand could stand.
    ['2017 asks, 2019 asks', [2017, 2019], '2 since 2017, 2 of 2 readable: asked asked'],
  ])('%s; published %j', (line, published, expected) => {
    const count = countReports('a', reportsOf(line), published);
    const told =
      count &&
      `${count.asked} since ${count.since}, ${count.readable} of ${count.published} readable: ${count.years
        .map(({ answer }) => answer)
        .join(' ')}`;
    expect(told).toBe(expected);
    if (count) expect(count.years.map(({ year }) => year)).toEqual(published.filter((year) => year >= count.since));
  });
});

test.each([
  ['with entries, in part', 'partial', ['a'], true],
  ['with entries, whole', 'complete', ['a'], true],
  ['known to ask nothing', 'complete', [], true],
  ['without entries', 'partial', [], false],
] as const)('a list %s is readable: %s', (_, listing, asks, expected) => {
  const recommendations = asks.map((id) => ask(id));
  expect(isReadable(sourceDocument('mali/2019-report', { listing, recommendations }), 'mali')).toBe(expected);
});
