import { describe, expect, test } from 'vitest';
import type { Figure } from './document.ts';
import { foldFigures, newestRows } from './figures.ts';
import { figure, LATER, publisherMap, sourceDocument } from './testing/builders.ts';

function fold(documents: Parameters<typeof foldFigures>[1], asOf = LATER) {
  return foldFigures('mali', documents, publisherMap(), asOf);
}

const YEAR = '2011-04/2012-03';

describe('figures are rivals', () => {
  const base = figure('prosecutions', 11, YEAR, { unit: 'people' });
  test.each<[string, Figure, boolean]>([
    ['of another value', { ...base, value: 12 }, true],
    ['not of the same value', base, false],
    ['not of another measure', { ...base, value: 12, measure: 'convictions' }, false],
    ['not of another unit', { ...base, value: 12, unit: 'cases' }, false],
    ['not of no unit', { ...base, value: 12, unit: undefined }, false],
    ['not of another period', { ...base, value: 12, period: '2011' }, false],
    ['whosever word they are', { ...base, value: 12, by: 'government' }, true],
  ])('%s', (_, other, expected) => {
    const groups = fold([
      sourceDocument('mali/2012-a', { figures: [base] }),
      sourceDocument('mali/2013-b', { figures: [other] }),
    ]);
    expect(groups.flatMap((group) => group.rows.map((row) => row.hasRival))).toEqual([expected, expected]);
  });

  test('not of another figure of the same document, which counts something else', () => {
    const figures = [base, { ...base, value: 12 }];
    const rows = fold([sourceDocument('mali/2012-a', { figures })]).flatMap((group) => group.rows);
    expect(rows.map((row) => row.hasRival)).toEqual([false, false]);
  });

  test('never where the measure is “other”: it may mean anything', () => {
    const rows = fold([
      sourceDocument('mali/2019-a', { figures: [figure('other', 1, '2019')] }),
      sourceDocument('mali/2019-b', { figures: [figure('other', 2, '2019')] }),
    ]).flatMap((group) => group.rows);
    expect(rows.map((row) => row.hasRival)).toEqual([false, false]);
  });
});

test('groups come in the order of the measures, rows by the end of their period, rivals side by side', () => {
  const groups = fold([
    sourceDocument('mali/2020-b', {
      figures: [
        figure('convictions', 3, '2019'),
        figure('investigations', 5, '2019-06'),
        figure('convictions', 1, '2018'),
      ],
    }),
    sourceDocument('mali/2020-a', {
      figures: [figure('convictions', 4, '2019'), figure('convictions', 9, '2018-04/2019-03')],
    }),
  ]);
  expect(groups.map(({ measure, rows }) => [measure, rows.map((row) => `${row.period} ${row.value}`)])).toEqual([
    ['investigations', ['2019-06 5']],
    ['convictions', ['2018 1', '2018-04/2019-03 9', '2019 4', '2019 3']],
  ]);
});

test('a row says whose word it is, of what kind of period, and from which document', () => {
  const [group] = fold([
    sourceDocument('mali/2012-a', {
      publisher: 'ngo',
      figures: [figure('prosecutions', 11, YEAR), figure('prosecutions', 11, '2012', { by: 'government' })],
    }),
    sourceDocument('mali/2013-b', { publisher: 'nobody', figures: [figure('prosecutions', 11, '2012-05')] }),
  ]);
  expect(group!.rows).toMatchObject([
    { document: 'mali/2012-a', voice: 'civil-society', periodKind: 'reporting-period' },
    { document: 'mali/2013-b', voice: 'monitor', periodKind: 'other' },
    { document: 'mali/2012-a', voice: 'government', periodKind: 'calendar-year' },
  ]);
});

test('figures of other countries, and of what is not out yet, do not count', () => {
  const documents = [
    sourceDocument('niger/2019-a', { figures: [figure('budget', 1, '2018')] }),
    sourceDocument('niger/2018-b', {
      countries: ['niger', 'mali'],
      figures: [figure('budget', 2, '2018', { country: 'niger' }), figure('budget', 3, '2018', { country: 'mali' })],
    }),
    sourceDocument('mali/2019-c', { published: '2019-06-21', figures: [figure('budget', 4, '2018')] }),
    sourceDocument('mali/2019-d', { published: '2019-06-20', figures: [figure('budget', 5, '2018')] }),
  ];
  const values = fold(documents, '2019-06-20').flatMap((group) => group.rows.map((row) => row.value));
  expect(values).toEqual([5, 3]);
});

test.each([
  [Number.POSITIVE_INFINITY, [1, 2, 3, 4]],
  [9, [1, 2, 3, 4]],
  [3, [2, 3, 4]],
  [2, [2, 3, 4]],
  [1, [4]],
  [0, []],
])('the newest %d rows, rivals of one period together', (depth, values) => {
  const [group] = fold([
    sourceDocument('mali/2019-a', {
      figures: [figure('convictions', 1, '2015'), figure('convictions', 2, '2016'), figure('convictions', 4, '2017')],
    }),
    sourceDocument('mali/2019-b', { figures: [figure('convictions', 3, '2016')] }),
  ]);
  expect(newestRows(group!.rows, depth).map(({ value }) => value)).toEqual(values);
});
