import { describe, expect, test } from 'vitest';
import type { ContentParts } from './corpus.ts';
import type { Edition } from './edition.ts';
import { type EditionGaps, editionGaps } from './edition-gaps.ts';
import {
  ask,
  country,
  edition,
  editionsOf,
  progress,
  recommendation,
  soundParts,
  tipReport,
} from './testing/builders.ts';

const COUNTRIES = ['mali', 'niger', 'senegal'].map((slug) => country(slug));

/** Content of three countries, of which 2019 places two and could not tell the third. */
function parts(more: Partial<ContentParts> = {}): ContentParts {
  const before = edition(2019, { 'tier-2': ['NER'], 'tier-3': ['MLI'] }, { coverage: 'partial', unknown: ['SEN'] });
  return soundParts({ countries: COUNTRIES, editions: [before], documents: [], recommendations: [], ...more });
}

/** An edition of 2020 as it is filled in. */
function draft(lists: Parameters<typeof edition>[1] = {}, more: Partial<Edition> = {}): Edition {
  return edition(2020, lists, { coverage: 'partial', ...more });
}

/** One part of what is missing. */
function gap<Name extends keyof EditionGaps>(
  name: Name,
  from: Edition,
  more: Partial<ContentParts> = {},
): EditionGaps[Name] {
  return editionGaps(parts(more), from)[name];
}

describe('facts that nothing else tells', () => {
  test.each<[string, Partial<Edition>, string[]]>([
    ['none', { period: '2019-04/2020-03', publishedCounts: { source: 'x', total: 0 } }, []],
    ['the period and the counts', {}, ['period', 'published-counts']],
    ['the release', { released: undefined, period: '2019', publishedCounts: { source: 'x' } }, ['released']],
    ['the sources', { sources: [], period: '2019', publishedCounts: { source: 'x' } }, ['sources']],
  ])('%s', (_, more, expected) => {
    expect(gap('facts', draft({}, more))).toEqual(expected);
  });
});

describe('counts', () => {
  test('are not told list by list where none are filed', () => {
    expect(gap('counts', draft({ 'tier-1': ['MLI'] }, { publishedCounts: undefined }))).toEqual([]);
  });

  test('are told where a list has none, or differs from its own', () => {
    const publishedCounts = { source: 'x', total: 2, 'tier-1': 2, 'tier-2': 0, 'tier-3': 1, 'special-case': 0 };
    expect(gap('counts', draft({ 'tier-1': ['MLI'], 'tier-3': ['NER'] }, { publishedCounts }))).toEqual([
      { list: 'tier-1', published: 2, held: 1 },
      { list: 'tier-2-watch-list', published: undefined, held: 0 },
    ]);
  });

  test.each([
    [2003, []],
    [2004, ['tier-2-watch-list']],
  ])('are not asked of the Watch List before there was one: %i', (year, lists) => {
    const publishedCounts = { source: 'x', total: 1, 'tier-1': 1, 'tier-2': 0, 'tier-3': 0, 'special-case': 0 };
    const told = editionGaps(parts(), edition(year, { 'tier-1': ['MLI'] }, { publishedCounts }));
    expect(told.counts.map(({ list }) => list)).toEqual(lists);
  });
});

describe('countries that have no place yet', () => {
  test('stand by the place that they had', () => {
    expect(gap('unplaced', draft())).toEqual([
      { state: 'tier-2', codes: ['NER'] },
      { state: 'tier-3', codes: ['MLI'] },
      { state: 'unknown', codes: ['SEN'] },
    ]);
  });

  test('are none once they are placed, and count still where they are only named as unknown', () => {
    const started = draft({ 'tier-1': ['MLI', 'SEN'] }, { unknown: ['NER'] });
    expect(gap('unplaced', started)).toEqual([{ state: 'tier-2', codes: ['NER'] }]);
  });

  test('are not looked for where no edition came before', () => {
    const first = editionGaps(parts({ editions: [] }), draft({ 'tier-1': ['MLI'] }));
    expect(first).toMatchObject({ before: undefined, unplaced: [], withoutNarrative: ['mali'] });
  });

  test('are held against the newest edition before it, not against a later one or its own', () => {
    const editions = [
      edition(2018, { 'tier-1': ['SEN'] }),
      edition(2020, { 'tier-1': ['NER'] }),
      edition(2021, { 'tier-1': ['NER'] }),
    ];
    expect(editionGaps(parts({ editions }), draft())).toMatchObject({ before: 2018, unplaced: [{ codes: ['SEN'] }] });
  });
});

test('placements are told that no source, or one alone, confirms; deduced ones are neither', () => {
  const sources = [
    { id: 'a', covers: ['MLI', 'NER'], except: [], pages: [] },
    { id: 'b', covers: ['MLI'], except: [], pages: [] },
  ];
  const placed = draft({ 'tier-1': ['TCD', 'SEN', 'NER', 'MLI'] }, { sources, deduced: ['TCD'] });
  expect(gap('unconfirmed', placed)).toEqual(['SEN']);
  expect(gap('confirmedOnce', placed)).toEqual(['NER']);
});

describe('the watch-list clock', () => {
  /** The clock of Mali in an edition of 2021, after a strip that ends in 2020. */
  function clock(strip: string, from: number, placed: Parameters<typeof edition>[1], more: Partial<Edition> = {}) {
    const filed = edition(2021, placed, { coverage: 'partial', unknown: [], ...more });
    return editionGaps(parts({ editions: editionsOf(strip, { from }) }), filed).clock;
  }
  const due = { iso3: 'MLI', isReturn: false };

  test.each<[string, string, number, Parameters<typeof edition>[1], Partial<Edition>, unknown[]]>([
    ['has not run out after one edition', '2 W', 2019, {}, {}, []],
    [
      'asks for a place after two',
      'W W',
      2019,
      {},
      {},
      [{ ...due, due: 'waiver-or-tier-3', years: [2019, 2020], missing: 'placement' }],
    ],
    [
      'leaves Tier 3 after three',
      'W W W',
      2018,
      {},
      {},
      [{ ...due, due: 'tier-3', years: [2018, 2020], missing: 'placement' }],
    ],
    [
      'asks for the waiver of a country that stays',
      'W W',
      2019,
      { 'tier-2-watch-list': ['MLI'] },
      {},
      [{ ...due, due: 'waiver-or-tier-3', years: [2019, 2021], missing: 'waiver' }],
    ],
    [
      'is content with a noted waiver',
      'W W',
      2019,
      { 'tier-2-watch-list': ['MLI'] },
      { notes: { MLI: ['waiver'] } },
      [],
    ],
    ['is content with another tier', 'W W', 2019, { 'tier-3': ['MLI'] }, {}, []],
    [
      'is content where whole lists do not name the country',
      'W W',
      2019,
      {},
      { unknown: ['MLI'], completeLists: ['tier-2-watch-list', 'tier-3', 'special-case'] },
      [],
    ],
    [
      'tells a return from Tier 3',
      'W W W W 3 W',
      2015,
      {},
      {},
      [{ iso3: 'MLI', isReturn: true, due: 'tier-3', years: [2020, 2020], missing: 'placement' }],
    ],
  ])('%s', (_, strip, from, placed, more, expected) => {
    expect(clock(strip, from, placed, more)).toEqual(expected);
  });

  test('tells those first to whom the law leaves no choice', () => {
    const editions = [2018, 2019, 2020].map((year) =>
      edition(year, { 'tier-2-watch-list': year > 2018 ? ['MLI', 'NER', 'SEN'] : ['NER'] }),
    );
    const gaps = editionGaps(parts({ editions }), edition(2021, {}, { coverage: 'partial' })).clock;
    expect(gaps.map(({ iso3, due }) => `${iso3} ${due}`)).toEqual([
      'NER tier-3',
      'MLI waiver-or-tier-3',
      'SEN waiver-or-tier-3',
    ]);
  });
});

describe('documents of the edition', () => {
  const register = [
    recommendation('train-judges'),
    recommendation('train-courts', { mergedInto: 'train-judges' }),
    recommendation('fund-shelters'),
    recommendation('new'),
  ];

  test('are missing for each country that this edition or the one before speaks of', () => {
    expect(gap('withoutNarrative', draft())).toEqual(['mali', 'niger', 'senegal']);
    const documents = [tipReport(2020, [])];
    expect(gap('withoutNarrative', draft(), { documents })).toEqual(['niger', 'senegal']);
    expect(gap('withoutNarrative', draft(), { documents: [tipReport(2019, [])] })).toHaveLength(3);
  });

  test('are told where their list is not whole', () => {
    expect(gap('partlyListed', draft(), { documents: [tipReport(2020, [], { listing: 'partial' })] })).toEqual([
      'mali',
    ]);
    expect(gap('partlyListed', draft(), { documents: [tipReport(2020, [])] })).toEqual([]);
  });

  test('leave demands unmentioned, oldest first; one that was merged counts for the other', () => {
    const documents = [
      tipReport(2017, ['fund-shelters']),
      tipReport(2018, ['train-courts', 'fund-shelters'], { progress: [progress('fund-shelters', 'in-progress')] }),
      tipReport(2016, ['new']),
      tipReport(2020, []),
    ];
    expect(gap('silent', draft(), { documents, recommendations: register })).toEqual([
      {
        country: 'mali',
        demands: [
          { id: 'new', last: 2016 },
          { id: 'fund-shelters', last: 2018 },
          { id: 'train-judges', last: 2018 },
        ],
      },
    ]);
  });

  test('mention a demand by asking it or by reporting on it', () => {
    const documents = [
      tipReport(2018, ['train-judges', 'fund-shelters']),
      tipReport(2020, [], {
        recommendations: [ask('train-courts')],
        progress: [progress('fund-shelters', 'set-back')],
      }),
    ];
    expect(gap('silent', draft(), { documents, recommendations: register })).toEqual([]);
  });

  test('come first: without a narrative no demand is missed', () => {
    expect(gap('silent', draft(), { documents: [tipReport(2018, ['new'])], recommendations: register })).toEqual([]);
  });
});
