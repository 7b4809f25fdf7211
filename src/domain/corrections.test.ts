import { expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import {
  type CorrectedKind,
  correctionsByYear,
  correctionsOf,
  nameOfCorrected,
  newestCorrectionsFirst,
} from './corrections.ts';
import { country, edition, recommendation, soundParts, sourceDocument } from './testing/builders.ts';

const on = (date: string, note = date) => ({ changes: [{ date, note }] });

const corpus = buildCorpus(
  soundParts({
    documents: [
      sourceDocument('mali/2010-note', {
        changes: [
          { date: '2024-03-01', note: 'first' },
          { date: '2024-05', note: 'second' },
        ],
      }),
      sourceDocument('mali/2020-note'),
    ],
    editions: [edition(2019, {}, on('2026-12-01'))],
    countries: [country('mali', on('2024-05-31')), country('niger')],
    recommendations: [recommendation('train-judges', on('2024'))],
  }),
);

test('every kind of content is in the log, the newest correction first, a date by the last day that it can mean', () => {
  expect(correctionsOf(corpus).map((of) => `${of.date} ${nameOfCorrected(of)}: ${of.note}`)).toEqual([
    '2026-12-01 edition/2019: 2026-12-01',
    '2024 demand/mali/train-judges: 2024',
    '2024-05-31 country/mali: 2024-05-31',
    '2024-05 document/mali/2010-note: second',
    '2024-03-01 document/mali/2010-note: first',
  ]);
});

test('a page tells its corrections in the order of the log', () => {
  const changes = ['2024-03-01', '2026', '2024-05', '2024-05-31'].map((date, index) => ({ date, note: `${index}` }));
  expect(newestCorrectionsFirst(changes).map(({ note }) => note)).toEqual(['1', '2', '3', '0']);
});

test('years without a correction are not told', () => {
  expect(correctionsByYear(corpus).map(({ year, corrections }) => [year, corrections.length])).toEqual([
    [2026, 1],
    [2024, 4],
  ]);
});

test('content without corrections has an empty log', () => {
  expect(correctionsByYear(buildCorpus(soundParts()))).toEqual([]);
});

test('the order in which files are read changes nothing', () => {
  const parts = { documents: [sourceDocument('mali/2011-b', on('2024')), sourceDocument('mali/2011-a', on('2024'))] };
  const [one, other] = [parts, { documents: parts.documents.toReversed() }].map((each) =>
    correctionsOf(buildCorpus(soundParts(each))).map(nameOfCorrected),
  );
  expect(one).toEqual(['document/mali/2011-a', 'document/mali/2011-b']);
  expect(other).toEqual(one);
});

test('each kind has a name of its own', () => {
  const kinds = correctionsOf(corpus).map(({ kind }) => kind);
  expect(new Set<CorrectedKind>(kinds)).toEqual(new Set(['document', 'edition', 'country', 'demand']));
});
