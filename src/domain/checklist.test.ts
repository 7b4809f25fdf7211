import { describe, expect, test } from 'vitest';
import { type ChecklistInput, foldChecklist, seriesOf, TALLY_KINDS, tallyKind } from './checklist.ts';
import type { Status } from './status.ts';
import {
  ask,
  LATER,
  progress,
  publisherMap,
  recommendation,
  registerOf,
  sourceDocument,
  tipReport,
} from './testing/builders.ts';

const register = registerOf(
  recommendation('judges'),
  recommendation('old-judges', { mergedInto: 'judges' }),
  recommendation('older-judges', { mergedInto: 'old-judges' }),
  recommendation('shelters', { topic: 'protection/shelters' }),
  recommendation('treaty', { topic: 'partnership/treaties' }),
  recommendation('lost', { mergedInto: 'nothing' }),
);

function fold(documents: ChecklistInput['documents'], more: Partial<ChecklistInput> = {}) {
  const editions = [2017, 2018, 2019, 2020];
  return foldChecklist({
    country: 'mali',
    register,
    documents,
    publishers: publisherMap(),
    editions,
    asOf: LATER,
    ...more,
  });
}

/** The item of one demand. */
function itemOf(id: string, documents: ChecklistInput['documents'], more: Partial<ChecklistInput> = {}) {
  const item = fold(documents, more).items.find(({ recommendation }) => recommendation.id === id);
  if (!item) throw new Error(`No item “${id}”`);
  return item;
}

describe('items', () => {
  test('stand in groups by P, in the order of the Ps, then by id', () => {
    const register = registerOf(
      recommendation('d', { topic: 'prevention/any' }),
      recommendation('z', { topic: 'prosecution/any' }),
      recommendation('b', { topic: 'partnership/any' }),
      recommendation('a', { topic: 'prosecution/any' }),
    );
    const { groups, items } = fold([tipReport(2019, ['d', 'z', 'b', 'a'])], { register });
    expect(groups.map((group) => [group.paradigm, group.items.map((item) => item.recommendation.id)])).toEqual([
      ['prosecution', ['a', 'z']],
      ['prevention', ['d']],
      ['partnership', ['b']],
    ]);
    expect(items.map((item) => item.recommendation.id)).toEqual(['a', 'z', 'd', 'b']);
  });

  test.each<[string, ChecklistInput['documents'], string[]]>([
    ['nothing asked, nothing reported', [], []],
    ['asked', [tipReport(2019, ['shelters'])], ['shelters']],
    ['only reported', [sourceDocument('mali/2019-x', { progress: [progress('treaty', 'implemented')] })], ['treaty']],
    ['asked under an id that was merged', [tipReport(2019, ['older-judges'])], ['judges']],
    ['asked under an id that leads nowhere', [tipReport(2019, ['lost', 'nobody'])], []],
    ['a document of another country', [sourceDocument('niger/2019-x', { recommendations: [ask('judges')] })], []],
    [
      'a document of two countries',
      [
        sourceDocument('niger/2019-x', {
          countries: ['niger', 'mali'],
          recommendations: [ask('judges', { country: 'niger' }), ask('treaty', { country: 'mali' })],
          progress: [progress('shelters', 'implemented', { country: 'niger' })],
        }),
      ],
      ['treaty'],
    ],
  ])('%s', (_, documents, expected) => {
    expect(fold(documents).items.map((item) => item.recommendation.id)).toEqual(expected);
  });

  test('name the ids that were merged into them', () => {
    expect(itemOf('judges', [tipReport(2019, ['older-judges'])]).alsoKnownAs).toEqual(['old-judges', 'older-judges']);
    expect(itemOf('shelters', [tipReport(2019, ['shelters'])]).alsoKnownAs).toEqual([]);
  });
});

describe('who asked', () => {
  const treaty = sourceDocument('mali/2016-ilo', { publisher: 'ilo', recommendations: [ask('judges', { item: 3 })] });
  const documents = [
    tipReport(2019, ['judges']),
    sourceDocument('mali/2018-ngo', { publisher: 'ngo', recommendations: [ask('old-judges')] }),
    tipReport(2017, ['older-judges']),
    sourceDocument('mali/2020-ilo', { publisher: 'ilo', recommendations: [ask('judges')] }),
    treaty,
  ];

  test('comes by series, TIP Reports first, then by the first ask; mentions oldest first', () => {
    const { askedBy } = itemOf('judges', documents);
    expect(askedBy.map(({ series, mentions }) => [series, mentions.map(({ document }) => document)])).toEqual([
      ['tip-report', ['mali/2017-tip-report', 'mali/2019-tip-report']],
      ['ilo', ['mali/2016-ilo', 'mali/2020-ilo']],
      ['ngo', ['mali/2018-ngo']],
    ]);
  });

  test('comes by the last day that a date can mean, then by document', () => {
    const [asked] = itemOf(
      'judges',
      ['2019-c 2019', '2019-b 2019-12', '2019-d 2019-11-30', '2019-a 2019-12-31'].map((line) => {
        const [slug, published] = line.split(' ') as [string, string];
        return sourceDocument(`mali/${slug}`, { published, recommendations: [ask('judges')] });
      }),
    ).askedBy;
    expect(asked!.mentions.map(({ document }) => document.at(-1)).join(' ')).toBe('d a b c');
  });

  test('keeps the words and the id of each document', () => {
    const [reports, ilo] = itemOf('judges', documents).askedBy;
    expect(reports!.mentions[0]).toMatchObject({ recommendation: 'older-judges', published: '2017-06-20' });
    expect(ilo!.mentions[0]).toEqual({ ...ask('judges', { item: 3 }), document: treaty.id, published: '2016' });
  });

  test('what one document asks twice is two mentions', () => {
    const twice = tipReport(2019, [], { recommendations: [ask('judges', { item: 1 }), ask('judges', { item: 2 })] });
    const item = itemOf('judges', [twice]);
    expect(item.askedBy[0]!.mentions.map((mention) => mention.item)).toEqual([1, 2]);
    expect(item.reports).toMatchObject({ asked: 1 });
  });

  test('a TIP Report counts as one whoever published it', () => {
    expect(seriesOf(tipReport(2019, [], { publisher: 'ngo' }))).toBe('tip-report');
    expect(seriesOf(treaty)).toBe('ilo');
  });
});

describe('reports and standing', () => {
  const count = (documents: ChecklistInput['documents'], more: Partial<ChecklistInput> = {}) => {
    const { reports } = itemOf('judges', documents, more);
    return reports && [reports.asked, reports.since, reports.readable, reports.published];
  };
  const silent = (year: number, listing: 'complete' | 'partial') => tipReport(year, ['shelters'], { listing });
  test.each<[string, ChecklistInput['documents'], Partial<ChecklistInput>, unknown, string]>([
    ['one ask', [tipReport(2018, ['judges'])], {}, [1, 2018, 1, 3], 'asked'],
    [
      'a report of an edition that is not listed as out',
      [tipReport(2018, ['judges'])],
      { editions: [] },
      [1, 2018, 1, 1],
      'asked',
    ],
    [
      'a joint report that asks only the neighbour',
      [
        tipReport(2018, ['judges']),
        tipReport(2019, [], {
          listing: 'partial',
          countries: ['mali', 'niger'],
          recommendations: [ask('judges', { country: 'niger' })],
        }),
      ],
      {},
      [1, 2018, 1, 3],
      'asked',
    ],
    [
      'asked under three ids',
      [tipReport(2017, ['older-judges']), tipReport(2018, ['old-judges']), tipReport(2019, ['judges'])],
      {},
      [3, 2017, 3, 4],
      'asked',
    ],
    ['dropped', [tipReport(2018, ['judges']), silent(2019, 'complete')], {}, [1, 2018, 2, 3], 'dropped'],
    ['a partial silence', [tipReport(2018, ['judges']), silent(2019, 'partial')], {}, [1, 2018, 2, 3], 'not-known'],
    [
      'a narrative of which nothing was read',
      [tipReport(2018, ['judges']), tipReport(2019, [], { listing: 'partial' })],
      {},
      [1, 2018, 1, 3],
      'asked',
    ],
    [
      'a narrative that asks nothing',
      [tipReport(2018, ['judges']), tipReport(2019, [])],
      {},
      [1, 2018, 2, 3],
      'dropped',
    ],
    [
      'other documents are no TIP Reports',
      [
        tipReport(2018, ['judges']),
        sourceDocument('mali/2019-interim', { edition: 2019, listing: 'complete', recommendations: [ask('shelters')] }),
      ],
      {},
      [1, 2018, 1, 3],
      'asked',
    ],
    [
      'not in reports',
      [silent(2019, 'complete'), sourceDocument('mali/2019-ilo', { recommendations: [ask('judges')] })],
      {},
      undefined,
      'not-in-reports',
    ],
    [
      'editions that leave the country out',
      [tipReport(2017, ['judges'])],
      { editions: [2019, 2017] },
      [1, 2017, 1, 2],
      'asked',
    ],
    [
      'a report that is not out yet',
      [tipReport(2018, ['judges']), silent(2019, 'complete')],
      { asOf: '2019-06-19', editions: [2018] },
      [1, 2018, 1, 1],
      'asked',
    ],
    [
      'a report that came out today',
      [tipReport(2018, ['judges']), silent(2019, 'complete')],
      { asOf: '2019-06-20', editions: [2018, 2019] },
      [1, 2018, 2, 2],
      'dropped',
    ],
    [
      'asked of the neighbour only',
      [
        tipReport(2018, ['judges']),
        tipReport(2019, [], { countries: ['mali', 'niger'], recommendations: [ask('judges', { country: 'niger' })] }),
      ],
      {},
      [1, 2018, 2, 3],
      'dropped',
    ],
    [
      'asked again',
      [
        sourceDocument('mali/2018-interim', { progress: [progress('old-judges', 'implemented')] }),
        tipReport(2018, ['judges']),
        tipReport(2019, ['judges']),
      ],
      {},
      [2, 2018, 2, 3],
      'asked-again',
    ],
  ])('%s', (_, documents, more, expected, standing) => {
    expect(count(documents, more)).toEqual(expected);
    expect(itemOf('judges', documents, more).standing.kind).toBe(standing);
  });
});

describe('evidence', () => {
  test.each([
    ['state', undefined, 'monitor'],
    ['gazette', undefined, 'law'],
    ['government', undefined, 'government'],
    ['state', 'government', 'government'],
    ['government', 'court', 'court'],
    ['nobody', undefined, 'monitor'],
  ] as const)('of %s, by %s, is the word of the %s', (publisher, by, voice) => {
    const document = sourceDocument('mali/2019-x', {
      publisher,
      progress: [progress('judges', 'implemented', { by })],
    });
    expect(itemOf('judges', [document]).evidence).toMatchObject([{ voice, document: 'mali/2019-x' }]);
  });

  test('comes newest first and says under which id it was reported', () => {
    const { evidence, status } = itemOf('judges', [
      sourceDocument('mali/2017-x', { progress: [progress('old-judges', 'in-progress')] }),
      sourceDocument('mali/2018-x', { covers: '2019', progress: [progress('judges', 'set-back')] }),
      sourceDocument('mali/2019-x', { progress: [progress('older-judges', 'implemented', { asOf: '2018-05' })] }),
    ]);
    expect(evidence.map(({ asOf, published, reportedAs }) => [asOf, published, reportedAs])).toEqual([
      ['2019', '2018', undefined],
      ['2018-05', '2019', 'older-judges'],
      ['2017', '2017', 'old-judges'],
    ]);
    expect(status).toMatchObject({ kind: 'reported', status: 'set-back' });
  });

  test.each([
    [['2019-06-20'], [], false],
    [['2019-06-20'], ['2018', '2020'], true],
    [['2019-06-20'], ['2019-06-19'], true],
    [['2019-06-20'], ['2019-06-20'], false],
    [['2019-06-20'], ['2019'], false],
    [['2019'], ['2019-06-20'], true],
    [['2019', '2017'], ['2018'], false],
    [[], ['2018'], false],
  ])('asked in %j, reported of %j: reported before it was asked? %s', (asked, reported, expected) => {
    const documents = [
      ...asked.map((published) => tipReport(Number(published.slice(0, 4)), ['judges'], { published })),
      ...reported.map((asOf) =>
        sourceDocument(`mali/2020-${asOf}`, { progress: [progress('judges', 'in-progress', { asOf })] }),
      ),
    ];
    expect(itemOf('judges', documents).reportedBeforeAsked).toBe(expected);
  });
});

describe('the tally', () => {
  test.each<[Status, string]>([
    [{ kind: 'no-information' }, 'no-information'],
    [{ kind: 'reported', status: 'set-back', evidence: [] }, 'set-back'],
    [{ kind: 'by-government-account', status: 'implemented', evidence: [] }, 'by-government-account'],
    [{ kind: 'sources-differ', statuses: [], evidence: [] }, 'sources-differ'],
  ])('%j counts as %s', (status, kind) => {
    expect(tallyKind(status)).toBe(kind);
  });

  test('has every kind, and counts each item once', () => {
    const { tally } = fold([
      tipReport(2019, ['judges', 'shelters', 'treaty'], { progress: [progress('judges', 'implemented')] }),
    ]);
    expect(Object.keys(tally)).toEqual([...TALLY_KINDS]);
    expect(tally).toMatchObject({ implemented: 1, 'no-information': 2, 'in-progress': 0 });
  });
});
