import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import { recommendation, soundParts } from '../domain/testing/builders.ts';
import type { DraftedDocument } from './draft.ts';
import { draftFile } from './draft-file.ts';
import { draftName } from './draft-name.ts';
import { importSource } from './import-source.ts';
import { type AskedDemand, askedDemands, demandSearch, scoreText, termsOf } from './match-demands.ts';
import { demandProposer, proposeId } from './propose-demand.ts';

const parts = soundParts();
const corpus = buildCorpus(parts);
const mali = corpus.countryBySlug.get('mali')!;

function draftOf(text: string): DraftedDocument {
  const bytes = new TextEncoder().encode(text);
  return importSource({ name: 'a.txt', bytes, sha256: '0'.repeat(64) }, { country: mali }, corpus);
}

const TEXT = `2019 Trafficking in Persons Report: mali

Recommendations:

- Train the judges.
- Open a hotline.

PROSECUTION

Courts convicted 12 traffickers.
`;

test('a draft: what was recognised, TODO where a human decides, and the words of the source as comments', () => {
  expect(draftFile(draftOf(TEXT))).toMatchInlineSnapshot(`
    "---
    # TODO when all else is done: take out this line and all other comments. Those with #| hold words of the source, which may not be published.
    title: TODO # a title in your own words
    countries: [mali]
    type: tip-report
    publisher: TODO # nobody of content/publishers.yaml is named
    published: 2019-06-20
    language: TODO # the text is too short to tell
    edition: 2019
    tier: TODO # no placement is stated
    read: TODO # full, beginning or excerpt: how much of the source this file holds
    source:
      title: "Trafficking in Persons Report 2019: mali"
      url: TODO # the file does not say where it comes from: paste the address that you read
      sha256: "0000000000000000000000000000000000000000000000000000000000000000" # of the file that was imported, 145 bytes, utf-8
    listing: TODO # complete, if every recommendation of the source stands below; else partial
    recommendations:
      #| 1. Train the judges.
      - id: train-judges # 0.87 train-judges
        item: 1
        text: TODO
      #| 2. Open a hotline.
      # No demand of the register is like it: give the entry this id, and add to the register:
      #   open-hotline:
      #     topic: TODO
      #     title: …
      - id: TODO
        item: 2
        text: TODO
    figures:
      #| “Courts convicted 12 traffickers.”
      - measure: convictions
        value: 12
        unit: people
        period: TODO

    # The text, without what is around it and without the items above:

    #| 2019 Trafficking in Persons Report: mali

    #| Recommendations:

    #| PROSECUTION

    #| Courts convicted 12 traffickers.
    ---
    TODO: one to four paragraphs in your own words: what it is, what it says, how much of it you read.
    "
  `);
});

test('the words of the source stand without signs that do not show, and with a mark for letters of another script', () => {
  const file = draftFile(
    draftOf('Recommendations:\n\n- Tra\u200bin the ju\u0434g\u0435s of Москва.\n- Open a hot\u200bl\u0456ne.'),
  );
  expect(file).toContain('  #| 1. Train the ju?g?s of Москва.\n');
  expect(file).toContain('  #| 2. Open a hotl?ne.\n');
});

test('figures of one sentence stand below it together', () => {
  const file = draftFile(draftOf('Courts convicted 12 traffickers and police identified 47 victims.'));
  expect(file.match(/#\| “Courts convicted/g)?.length).toBe(1);
  expect(file.match(/- measure:/g)?.length).toBe(2);
});

test('below the fields stands the text without its recommendations, however they are set', () => {
  const told = (text: string) => draftFile(draftOf(text)).split('without the items above:\n')[1];
  const list = told(
    'Recommendations:\n\n- Train judges;\n- Open a hotline; and\n- Amend the law.\n\nNothing was done.',
  );
  const paragraph = told('Recommendations:\n\nTrain judges; open a hotline; amend the law.\n\nNothing was done.');
  expect(list).toBe(paragraph);
  expect(list).toMatch(/^\n#\| Recommendations:\n\n#\| Nothing was done\.\n---\n/);
});

test('a match that is not sure stands as a choice, beside a new demand', () => {
  const file = draftFile(
    draftOf('Recommendations:\n\n- Fund a hotline in each region of the country.\n- Amend the law.\n- Train judges.'),
  );
  expect(file).toMatch(
    /^ {2}#\| 1\. Fund a hotline.*\n {2}# {3}0\.\d\d fund-shelters: .*\n(?: {2}#.*\n)* {2}- id: TODO\n/m,
  );
  expect(file).toContain(
    '  # If none of these is asked: give the entry this id, and add to the register:\n  #   fund-hotline-',
  );
});

test('a draft is called by the year of its publication and what it is', () => {
  const drafted = draftOf(TEXT);
  const unknown = { reason: '' };
  expect(draftName(drafted)).toBe('2019-tip-report');
  const interim = { ...drafted, type: { value: 'interim-assessment', reason: '' }, published: unknown } as const;
  expect(draftName(interim)).toBe('2020-interim-assessment');
  expect(draftName({ ...interim, edition: unknown })).toBe('undated-interim-assessment');
  const titled = { ...drafted, type: unknown, sourceTitle: { value: 'Mali: the 3 new shelters of Ségou', reason: '' } };
  expect(draftName(titled)).toBe('2019-new-shelters-segou');
});

describe('demands', () => {
  const demands: AskedDemand[] = [
    { demand: recommendation('train-judges', { title: 'Train judges in the law' }), asked: [] },
    { demand: recommendation('open-shelter', { title: 'Open a shelter' }), asked: ['Give victims a safe house.'] },
    { demand: recommendation('fund-police', { title: 'Fund the police' }), asked: [] },
  ];
  const search = demandSearch(demands);
  const ids = (text: string, language?: string) => search(text, language).map(({ demand }) => demand.id);

  test.each([
    ['Train the judges.', 'en', 'train-judges'],
    ['Give the magistrates lessons.', 'en', 'train-judges'],
    ['Former les juges et les procureurs.', 'fr', 'train-judges'],
    ['Victims need a safe house.', 'en', 'open-shelter'],
    ['Financer la police.', 'fr', 'fund-police'],
  ])('%j in %s', (text, language, id) => {
    expect(ids(text, language)[0]).toBe(id);
  });

  test('what shares no word with any has no match', () => {
    expect(ids('Paint the bridge.')).toEqual([]);
  });

  test('a score is from 0 to 1, and two words make nothing sure', () => {
    const scores = ['Train judges.', 'Train judges and prosecutors of all courts in the law, and fund it'].map(
      (text) => search(text)[0]!.score,
    );
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
    expect(search('Police.')[0]!.score).toBeLessThan(0.75);
  });

  test('a score is shown no surer than it is', () => {
    expect([0.749, 0.9, 1].map(scoreText)).toEqual(['0.74', '0.90', '1.00']);
  });

  test('of a text in another language than the register only the concepts count', () => {
    expect(termsOf('Former les juges du Kaarta', 'fr')).toEqual(['#training', '#courts']);
    expect(termsOf('Train judges', 'en')).toEqual(['train', '#training', 'judg', '#courts']);
  });

  test('a demand that was merged into another is not proposed', () => {
    expect(askedDemands(corpus, 'mali').map(({ demand }) => demand.id)).toEqual(['train-judges', 'fund-shelters']);
  });
});

test.each([
  ['Continue to fund the national committee against trafficking.', 'fund-national-committee-against'],
  ['Train judges.', 'train-judges-2'],
  ['Improve the efforts of courts.', 'improve-efforts-courts'],
  ['Sensibiliser la population à l’esclavage.', 'sensibiliser-population-esclavage'],
  ['!', 'new-demand'],
])('the name proposed for %j is %s', (text, id) => {
  expect(proposeId(text, new Set(['train-judges']))).toBe(id);
});

test('two new demands of one source have two names, and a topic that fits', () => {
  const propose = demandProposer(corpus, 'mali');
  expect([propose('Open a shelter.'), propose('Open a shelter.')]).toEqual([
    { id: 'open-shelter', topics: ['protection/shelters'] },
    { id: 'open-shelter-2', topics: ['protection/shelters'] },
  ]);
});
