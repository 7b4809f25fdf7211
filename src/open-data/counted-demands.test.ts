import { expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import { ask, recommendation, soundParts, sourceDocument, tipReport } from '../domain/testing/builders.ts';
import { countedDemands } from './counted-demands.ts';

test('files stand beside demands that have a page and that a TIP Report asks', () => {
  const letter = (year: number) => sourceDocument(`mali/${year}-letter`, { recommendations: [ask('by-letter')] });
  const corpus = buildCorpus(
    soundParts({
      recommendations: ['asked-once', 'asked-twice', 'by-letter'].map((id) => recommendation(id)),
      documents: [
        tipReport(2018, ['asked-once', 'asked-twice']),
        tipReport(2019, ['asked-twice']),
        letter(2018),
        letter(2019),
      ],
    }),
  );
  expect(countedDemands(corpus).map(({ country, item }) => `${country.slug}/${item.recommendation.id}`)).toEqual([
    'mali/asked-twice',
  ]);
});
