import { expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { checklistOf, foldCountryChecklist } from './country-checklist.ts';
import { soundParts } from './testing/builders.ts';

const corpus = buildCorpus(soundParts());
const ids = (slug: string, asOf: string) =>
  foldCountryChecklist(corpus, slug, asOf).items.map(({ recommendation }) => recommendation.id);

test.each([
  ['mali', '2020-12-31', ['train-judges', 'fund-shelters']],
  ['mali', '2018-06-20', ['train-judges']],
  ['mali', '2018-06-19', []],
  ['niger', '2020-12-31', ['free-slaves']],
  ['nowhere', '2020-12-31', []],
])('the checklist of %s on %s has %j', (slug, day, expected) => {
  expect(ids(slug, day)).toEqual(expected);
});

test('a checklist is folded once a corpus, and as of its newest document', () => {
  expect(checklistOf(corpus, 'mali')).toBe(checklistOf(corpus, 'mali'));
  expect(checklistOf(corpus, 'mali')).toEqual(foldCountryChecklist(corpus, 'mali', corpus.asOf));
  expect(checklistOf(corpus, 'niger')).not.toEqual(checklistOf(corpus, 'mali'));
  expect(checklistOf(buildCorpus(soundParts({ documents: [] })), 'mali').items).toEqual([]);
});
