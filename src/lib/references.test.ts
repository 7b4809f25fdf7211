import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import { soundParts, sourceDocument, tipReport } from '../domain/testing/builders.ts';
import { documentLabel, referencesTo, seriesName } from './references.ts';

const ilo = {
  id: 'ilo',
  name: { en: 'ILO Committee of Experts', fr: 'Commission d’experts de l’OIT' },
  voice: 'monitor',
  series: { en: 'ILO comments', fr: 'Commentaires de l’OIT' },
} as const;

const corpus = buildCorpus(soundParts({ publishers: [ilo] }));

describe('the short name of a document', () => {
  test.each([
    ['a TIP Report is known by its edition', tipReport(2019, [], { published: '2019-06-20' }), 'TIP Report 2019'],
    [
      'any other by who speaks, and when',
      sourceDocument('mali/2022-request', { publisher: 'ilo', published: '2022-02' }),
      'ILO Committee of Experts, February 2022',
    ],
    [
      'a publisher that the register lacks by its id',
      sourceDocument('mali/2022-text', { publisher: 'press', published: '2022' }),
      'press, 2022',
    ],
  ])('%s', (_, document, label) => {
    expect(documentLabel(document, corpus, 'en')).toBe(label);
  });

  test('in the reader’s language', () => {
    const request = sourceDocument('mali/2022-request', { publisher: 'ilo', published: '2022-02-01' });
    expect(documentLabel(request, corpus, 'fr')).toBe('Commission d’experts de l’OIT, 1er février 2022');
  });
});

test('references lead from ids to addresses and names', () => {
  const documents = [tipReport(2018, []), sourceDocument('mali/2022-request', { publisher: 'ilo' })];
  expect([...referencesTo(documents, corpus, 'en')]).toEqual([
    ['mali/2018-tip-report', { href: '/countries/mali/documents/2018-tip-report/', label: 'TIP Report 2018' }],
    ['mali/2022-request', { href: '/countries/mali/documents/2022-request/', label: 'ILO Committee of Experts, 2022' }],
  ]);
  expect(referencesTo([], corpus, 'en').size).toBe(0);
});

test.each([
  ['tip-report', 'en', 'TIP Reports'],
  ['ilo', 'en', 'ILO comments'],
  ['ilo', 'fr', 'Commentaires de l’OIT'],
] as const)('the series %s in %s', (series, language, name) => {
  expect(seriesName(series, corpus, language)).toBe(name);
});
