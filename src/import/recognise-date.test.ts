import { describe, expect, test } from 'vitest';
import { edition } from '../domain/testing/builders.ts';
import type { ReadSource } from './findings.ts';
import { recogniseCovers, recogniseDate } from './recognise-date.ts';

function source(paragraphs: string[], around: string[] = []): ReadSource {
  return { address: { reason: '' }, paragraphs, around };
}

const NOTHING = { stated: [], isCopy: false, edition: undefined, type: undefined } as const;

describe('the date of publication', () => {
  test.each<[paragraphs: string[], date: string | undefined]>([
    [['Bamako, July 4, 2023'], '2023-07-04'],
    [['Publié le 14 mars 2024'], '2024-03-14'],
    [['14 March 2024'], '2024-03-14'],
    [['March 2024'], undefined],
    [[`Published on 3 May 2019. ${'Long '.repeat(60)}`], '2019-05-03'],
    [[`They met on 3 May 2019. ${'Long '.repeat(60)}`], undefined],
    [['a', 'b', 'c', 'd', 'e', 'f', '3 May 2019'], undefined],
  ])('%j', (paragraphs, date) => {
    expect(recogniseDate(source(paragraphs), NOTHING).value).toBe(date);
  });

  test('a day without a year is left open, with the year that the edition suggests', () => {
    const found = recogniseDate(source([`They met on August 29. ${'Long '.repeat(60)}`]), {
      ...NOTHING,
      edition: edition(2019),
    });
    expect(found).toEqual({
      reason: 'the text says “August 29” without a year; if the year is that of the edition: 2019-08-29',
    });
  });

  test('what the page states comes first, unless the page is that of a copy', () => {
    const stated = [{ value: '2020-01-02', where: 'its datePublished' }];
    const text = source(['3 May 2019']);
    expect(recogniseDate(text, { ...NOTHING, stated }).value).toBe('2020-01-02');
    expect(recogniseDate(text, { ...NOTHING, stated, isCopy: true }).value).toBe('2019-05-03');
    expect(recogniseDate(source(['No date.']), { ...NOTHING, stated, isCopy: true })).toEqual({
      reason: 'the page of the copy is of 2020-01-02; the source may be older',
    });
  });

  test.each([
    ['2019-06-20', '2019-06-20'],
    [undefined, '2019'],
  ])('a TIP Report released %s is of %s', (released, date) => {
    const held = edition(2019, {}, { released });
    expect(recogniseDate(source(['3 May 2024']), { ...NOTHING, edition: held, type: 'tip-report' }).value).toBe(date);
  });
});

test.each<[text: string, edition: number | undefined, isInterim: boolean, period: string | undefined]>([
  ['It covers actions between the beginning of May – the cutoff – and November.', 2009, true, '2009-05/2009-11'],
  ['It covers actions between the beginning of May and November.', undefined, true, undefined],
  ['It covers actions from the start of October until the end of January.', 2014, true, '2014-10/2015-01'],
  ['the reporting period, October 1 to January 31', 2014, true, '2014-10/2015-01'],
  ['the reporting period, April 1, 2018, to March 31', 2018, true, '2018-04/2019-03'],
  ['It covers actions between the beginning of May and November.', 2009, false, undefined],
  ['in the first half of the reporting period, April 1 to September 30.', 2014, true, '2014-04/2014-09'],
  ['the reporting period, April 1, 2018, to March 31, 2019', undefined, false, '2018-04/2019-03'],
  ['the reporting period, April 1 through March 31, 2019', undefined, false, '2018-04/2019-03'],
  ['The period was long.', 2014, true, undefined],
])('the time that is covered: %j', (text, year, isInterim, period) => {
  expect(recogniseCovers(source([], [text]), year, isInterim).value).toBe(period);
});
