import { expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import { correctables, nameOfCorrected } from '../domain/corrections.ts';
import { recommendation, soundParts } from '../domain/testing/builders.ts';
import { correctedPage } from './corrected.ts';

const { recommendations, ...parts } = soundParts();
const corpus = buildCorpus({
  ...parts,
  recommendations: [...recommendations, recommendation('lost', { mergedInto: 'no-such-demand' })],
});

test.each([
  ['document/mali/2020-treaty', 'mali/2020-treaty', '/countries/mali/documents/2020-treaty/'],
  ['edition/2019', 'TIP Report 2019', '/reports/2019/'],
  ['country/niger', 'niger', '/countries/niger/'],
  ['demand/mali/train-judges', 'mali: train-judges', '/countries/mali/recommendations/train-judges/'],
  // It is told under the demand that it was found to be the same as.
  ['demand/mali/train-courts', 'mali: train-courts', '/countries/mali/recommendations/train-judges/'],
  // With one mention alone it has no page of its own.
  ['demand/niger/free-slaves', 'niger: free-slaves', '/countries/niger/#demand-free-slaves'],
  ['demand/mali/lost', 'mali: lost', '/countries/mali/'],
])('%s', (name, title, href) => {
  const of = correctables(corpus).find((each) => nameOfCorrected(each) === name);
  expect(correctedPage(of!, corpus, 'en')).toEqual({ title, href });
});
