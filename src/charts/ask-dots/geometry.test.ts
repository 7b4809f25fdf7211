import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { YearAnswer } from '../../domain/standing.ts';
import { examples } from './examples.ts';
import { askDots, askLines } from './geometry.ts';

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

test.each<[answers: string, lines: string[]]>([
  ['●', ['asked M5 5h1']],
  ['●●●', ['asked M5 5h21']],
  ['●○●', ['asked M5 5h1M25 5h1', 'not-asked M15 5h1']],
  ['??●○○?', ['not-known M3 5h14M53 5h4', 'asked M25 5h1', 'not-asked M35 5h11']],
])('%s is a line an answer, neighbours in one stroke', (answers, lines) => {
  const ANSWERS: Record<string, YearAnswer> = { '●': 'asked', '○': 'not-asked', '?': 'not-known' };
  const years = Array.from(answers, (sign, index) => ({ year: 2001 + index, answer: ANSWERS[sign]! }));
  expect(askLines(askDots(years).dots).map(({ answer, d }) => `${answer} ${d}`)).toEqual(lines);
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
