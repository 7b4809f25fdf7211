import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { YearAnswer } from '../../domain/standing.ts';
import { examples } from './examples.ts';
import { askDots, askPaths } from './geometry.ts';

/** Radius of a dot; a dash is shorter. */
const REACH = 3.5;

/** `2015 asked at 5` */
function tell(years: Parameters<typeof askDots>[0]): string[] {
  return askDots(years).dots.map(({ year, answer, x }) => `${year} ${answer} at ${x}`);
}

test('a mark an edition, in the middle of its ten pixels', () => {
  const years = [
    { year: 2015, answer: 'asked' },
    { year: 2016, answer: 'not-asked' },
    { year: 2017, answer: 'not-known' },
  ] as const;
  expect(tell(years)).toEqual(['2015 asked at 5', '2016 not-asked at 15', '2017 not-known at 25']);
  expect(askDots(years).width).toBe(30);
});

test('a year without an edition leaves no hole', () => {
  const years = [
    { year: 2015, answer: 'asked' },
    { year: 2018, answer: 'asked' },
  ] as const;
  expect(tell(years)).toEqual(['2015 asked at 5', '2018 asked at 15']);
});

test('the marks of an answer are one path, circles of a radius of 3.5 and dashes of 4', () => {
  const years = (['not-known', 'asked', 'not-asked', 'asked'] as const).map((answer, index) => ({
    year: 2015 + index,
    answer,
  }));
  expect(askPaths(askDots(years).dots)).toEqual([
    { answer: 'not-known', d: 'M3 5h4' },
    { answer: 'asked', d: 'M11.5 5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M31.5 5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0' },
    { answer: 'not-asked', d: 'M21.5 5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0' },
  ]);
});

test('no editions take no room', () => {
  expect(askDots([])).toEqual({ width: 0, dots: [] });
});

describe('for every count', () => {
  const answer = fc.constantFrom<YearAnswer[]>('asked', 'not-asked', 'not-known');
  const counts = fc
    .uniqueArray(fc.integer({ min: 2001, max: 2100 }), { maxLength: 40 })
    .chain((years) => fc.tuple(...years.map((year) => answer.map((each) => ({ year, answer: each })))));

  test('each edition stands once, in its order, within the drawing, and touches no other', () => {
    fc.assert(
      fc.property(counts, (years) => {
        const { width, dots } = askDots(years);
        expect(dots.map(({ year, answer }) => ({ year, answer }))).toEqual(years);
        for (const [index, { x }] of dots.entries()) {
          expect(x - REACH).toBeGreaterThan(index === 0 ? 0 : dots[index - 1]!.x + REACH);
          expect(x + REACH).toBeLessThan(width);
        }
      }),
    );
  });
});

test('every example says something of its own', () => {
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
});
