import { describe, expect, test } from 'vitest';
import type { Gaps } from '../domain/country-profile.ts';
import type { EditionSource, Placement } from '../domain/edition.ts';
import { countReports, type ReadableReport, type Standing } from '../domain/standing.ts';
import { statusOf } from '../domain/status.ts';
import {
  ask,
  edition,
  editionsOf,
  evidence,
  figure,
  historyOf,
  LATER,
  progress,
  sourceDocument,
  tipReport,
} from '../domain/testing/builders.ts';
import { TIERS } from '../domain/tier.ts';
import { type HistoryClause, historyClauses, tierHistory } from '../domain/tier-history.ts';
import { type ClockReading, clockLawFor, type WatchListRun, watchListClock } from '../domain/watch-list-clock.ts';
import { confirmedInWords, confirmsInWords, recordInWords, sentences, waiversInWords } from './en-sentences.ts';

const t = sentences;

test.each([
  [{ former: [] }, ''],
  [{ common: 'Myanmar', former: [] }, 'Also called Myanmar'],
  [{ former: ['Swaziland'] }, 'Formerly Swaziland'],
  [{ former: ['Yugoslavia', 'Serbia and Montenegro'] }, 'Formerly Yugoslavia, then Serbia and Montenegro'],
  [{ common: 'Arcady', former: ['Kingdom of Arcadia'] }, 'Also called Arcady, formerly Kingdom of Arcadia'],
])('further names %j', (names, words) => {
  expect(t.furtherNamesInWords(names)).toBe(words);
});

describe('a history', () => {
  test.each<[HistoryClause['kind'], HistoryClause, string]>([
    ['never-placed', { kind: 'never-placed' }, 'No edition that we hold places it in a tier.'],
    [
      'throughout',
      { kind: 'throughout', tier: 'tier-1', from: 2001, to: 2025, editions: 25 },
      'On Tier 1 in all twenty-five editions known to rank it, 2001 to 2025.',
    ],
    [
      'throughout',
      { kind: 'throughout', tier: 'tier-2', from: 2009, to: 2009, editions: 1 },
      'On Tier 2 in 2009, the only edition known to rank it.',
    ],
    [
      'throughout',
      { kind: 'throughout', tier: 'special-case', from: 2005, to: 2034, editions: 30 },
      'A special case in all 30 editions known to rank it, 2005 to 2034.',
    ],
    ['spell', { kind: 'spell', tier: 'tier-3', from: 2004, to: 2004, isLast: false }, 'On Tier 3 in 2004.'],
    ['spell', { kind: 'spell', tier: 'tier-3', from: 2004, to: 2006, isLast: false }, 'On Tier 3 from 2004 to 2006.'],
    ['spell', { kind: 'spell', tier: 'tier-1', from: 2004, to: 2006, isLast: true }, 'On Tier 1 since 2004.'],
    ['opening', { kind: 'opening', tier: 'tier-2', from: 2001, to: 2008 }, 'On Tier 2 until 2008.'],
    ['opening', { kind: 'opening', tier: 'special-case', from: 2004, to: 2004 }, 'A special case in 2004.'],
    [
      'tally',
      { kind: 'tally', tier: 'tier-2-watch-list', editions: 12, of: 16, since: 2009 },
      'On the Watch List in twelve of the sixteen editions from 2009 on.',
    ],
    ['low-point', { kind: 'low-point', years: [2017] }, 'And on Tier 3 in 2017.'],
    ['low-point', { kind: 'low-point', years: [2006, 2009, 2010] }, 'And on Tier 3 in 2006 and 2009–2010.'],
    [
      'now',
      { kind: 'now', tier: 'tier-2', from: 2025, year: 2025, since: 'newest' },
      'On Tier 2 in 2025, the newest edition.',
    ],
    [
      'now',
      { kind: 'now', tier: 'tier-2', from: 2020, year: 2025, since: 'newest' },
      'On Tier 2 from 2020 to 2025, the newest edition.',
    ],
    [
      'now',
      { kind: 'now', tier: 'tier-2-watch-list', from: 2024, year: 2024, since: 'unread' },
      'On the Watch List in 2024, the newest edition that was read for it.',
    ],
    [
      'now',
      { kind: 'now', tier: 'tier-2', from: 2016, year: 2016, since: 'absent' },
      'On Tier 2 in 2016, the last edition that ranks it.',
    ],
    [
      'unread',
      { kind: 'unread', years: [2025], possible: ['tier-1', 'tier-2'] },
      'Its place in 2025 was not read: it is Tier 1 or Tier 2.',
    ],
    ['unread', { kind: 'unread', years: [2024, 2025], possible: TIERS }, 'Its place in 2024 and 2025 was not read.'],
    ['absent', { kind: 'absent', since: 2017 }, 'On no list from 2017 on.'],
    [
      'revised',
      { kind: 'revised', tier: 'tier-2-watch-list', date: '2009-09' },
      'Changed to the Watch List in September 2009.',
    ],
  ])('a clause of the kind %s', (_, clause, sentence) => {
    expect(t.historySentence([clause])).toBe(sentence);
  });

  test.each([
    [
      'Mali',
      '22222222 WWW2WWWW 3W2WWW2W~',
      'On Tier 2 until 2008, then on the Watch List in twelve of the sixteen editions from 2009 on, and on Tier 3 in 2017; on the Watch List in 2024, the newest edition that was read for it; its place in 2025 was not read: it is Tier 1 or Tier 2.',
    ],
    ['France', '2111111111111111111111111', 'On Tier 2 in 2001, on Tier 1 since 2002.'],
    [
      'Argentina',
      '·–·22WWWW2222222211111111',
      'On Tier 2 from 2004 to 2005, on the Watch List from 2006 to 2009, on Tier 2 from 2010 to 2017, on Tier 1 since 2018.',
    ],
    [
      'Yemen',
      '·–·S2222WW33333SSSSSSSSSS',
      'A special case in eleven of the twenty-two editions from 2004 on, and on Tier 3 in 2011–2015; a special case from 2016 to 2025, the newest edition.',
    ],
    [
      'Kiribati',
      '·–····SS·WW2222W–·––·–––·',
      'A special case from 2007 to 2008, on the Watch List from 2010 to 2011, on Tier 2 from 2012 to 2015, on the Watch List in 2016; on no list from 2017 on.',
    ],
    [
      'Austria',
      '111111111111111111111111~',
      'On Tier 1 in all twenty-four editions known to rank it, 2001 to 2024; its place in 2025 was not read: it is Tier 1 or Tier 2.',
    ],
    ['a country never placed', '·–·–––––', 'No edition that we hold places it in a tier.'],
    ['a country of one edition', '2', 'On Tier 2 in 2001, the only edition known to rank it.'],
  ])('the sentence of %s', (_, strip, sentence) => {
    expect(t.historySentence(historyClauses(historyOf(strip)))).toBe(sentence);
  });
});

describe('the clock', () => {
  function wordsOf(strip: string, from = 2009, waivers: readonly number[] = []): string | undefined {
    const words = t.clockWords(watchListClock(historyOf(strip, { from, waivers })));
    return words && `${words.headline} ${words.text}`;
  }

  test('is silent where the country is not on the list', () => {
    expect(wordsOf('WW2')).toBeUndefined();
    expect(wordsOf('222')).toBeUndefined();
  });

  test.each([
    ['2019', 'W', 'First edition on the list. A second in 2020 would mean Tier 3 in 2021, unless a waiver is granted.'],
    [
      '2019',
      'WW',
      'Second edition running on the list. By law the next edition puts the country on Tier 3, unless it is waived or has earned a better tier.',
    ],
    [
      '2019',
      'WWW',
      'Third edition running on the list. The law allows no more than three editions in a row: the next is Tier 3, or a better tier.',
    ],
    [
      '2009',
      'WWW',
      'Third edition running on the list. By law the next edition puts the country on Tier 3, unless it is waived or has earned a better tier.',
    ],
    [
      '2009',
      'WWWW',
      'Fourth edition running on the list. The law allows no more than four editions in a row: the next is Tier 3, or a better tier.',
    ],
    [
      '2018',
      '2WWW3W',
      'First edition on the list. After a return from Tier 3 the law allows one edition on the list: the next is Tier 3, or a better tier.',
    ],
    [
      '2023',
      '2W~',
      'The clock has stopped: on the list in 2024, and off it in 2025. The Watch List of 2025 was read whole and does not name the country, so no year counts towards a downgrade.',
    ],
    [
      '2022',
      'WWW~',
      'The clock has stopped: on the list in 2022–2024, and off it in 2025. The Watch List of 2025 was read whole and does not name the country, so no year counts towards a downgrade.',
    ],
    [
      '2023',
      'W?',
      'On the list when last read, in 2023. Its place in 2024 is unknown to us, so we cannot say how the clock stands.',
    ],
  ])('from %s on: %s', (from, strip, words) => {
    expect(wordsOf(strip, Number(from))).toBe(words);
  });

  test.each([
    ['W', [2019], /granted\. A waiver is noted for 2019\.$/],
    ['WWW', [2020, 2021], /better tier\. A waiver is noted for 2020–2021\.$/],
    ['W?', [2019], /clock stands\. A waiver is noted for 2019\.$/],
    ['W~', [2019], /downgrade\. A waiver is noted for 2019\.$/],
  ])('waivers stand last: %s', (strip, waivers, end) => {
    expect(wordsOf(strip, 2019, waivers)).toMatch(end);
  });

  test('a run longer than any law allows is still counted right', () => {
    const run: WatchListRun = { from: 2009, to: 2013, length: 5, waivers: [], isReturn: false };
    const reading: ClockReading = { state: 'running', run, law: clockLawFor(2013)!, next: 'tier-3' };
    expect(t.clockWords(reading)?.headline).toBe('5th edition running on the list.');
  });

  test.each([
    [2012, 'Our calculation from 22 USC 7107(b)(2)(D) as of the edition of 2009 (P.L. 110-457).'],
    [2025, 'Our calculation from 22 USC 7107(b)(2)(D), (F) as of the edition of 2019 (P.L. 115-427).'],
  ])('names the law of %i', (year, source) => {
    expect(t.clockSource(clockLawFor(year)!)).toBe(source);
  });
});

describe('who asked', () => {
  /** @param answers from 2013 on: `●` asked, `○` not asked in a whole list, `?` not read */
  function reportsOf(answers: string) {
    const years = [...answers].map((_, index) => 2013 + index);
    const reports = years.flatMap((year, index): ReadableReport[] => {
      if (answers[index] === '?') return [];
      const asks = new Set(answers[index] === '●' ? ['a'] : []);
      return [{ year, isComplete: true, asks, published: String(year) }];
    });
    return countReports('a', reports, years)!;
  }

  test.each([
    ['●', 'Asked in 1 TIP Report since 2013; 1 of 1 readable', 'Asked in 2013.'],
    [
      '●○??●●●●●○○??',
      'Asked in 6 TIP Reports since 2013; 9 of 13 readable',
      'Asked in 2013 and 2017–2021. Not asked in 2014 and 2022–2023. Not known for 2015–2016 and 2024–2025.',
    ],
    ['○●?', 'Asked in 1 TIP Report since 2014; 1 of 2 readable', 'Asked in 2014. Not known for 2015.'],
    ['●○', 'Asked in 1 TIP Report since 2013; 2 of 2 readable', 'Asked in 2013. Not asked in 2014.'],
  ])('%s', (answers, count, years) => {
    expect(t.reportCount(reportsOf(answers))).toBe(count);
    expect(t.reportYears(reportsOf(answers))).toBe(years);
  });

  test.each([
    [true, 'In no TIP Report that could be read.'],
    [false, 'No ask could be read; documents only report on it.'],
  ])('no TIP Report, and others: %s', (isAskedByOthers, words) => {
    expect(t.notInReports(isAskedByOthers)).toBe(words);
  });
});

const implemented = evidence('implemented', '2015-03');

test.each<[Standing, string]>([
  [{ kind: 'asked', year: 2024 }, 'asked in the newest report that could be read, 2024'],
  [{ kind: 'asked-again', year: 2024, implemented }, 'asked again in 2024, after it was reported implemented'],
  [
    { kind: 'dropped', lastAsked: 2016, absentFrom: 2018 },
    'dropped: last asked in 2016, absent from the whole list of 2018',
  ],
  [
    { kind: 'not-known', lastAsked: 2016, partial: 2024 },
    'last asked in 2016; whether it still is cannot be told, as later lists were read in part',
  ],
  [{ kind: 'not-in-reports' }, 'asked by no TIP Report that could be read'],
])('the standing $kind', (standing, words) => {
  expect(t.standingWords(standing)).toBe(words);
});

describe('a status', () => {
  const government = { voice: 'government' } as const;

  test.each([
    ['nothing reported', [], 'no information'],
    ['a day', [evidence('implemented', '2012-07-12')], 'implemented, 12 July 2012'],
    ['a month', [evidence('in-progress', '2009-11')], 'in progress, November 2009'],
    ['a year', [evidence('set-back', '2020')], 'set back, 2020'],
    ['the newest word', [evidence('no-progress', '2009'), evidence('in-progress', '2010')], 'in progress, 2010'],
    [
      'the government’s word only',
      [evidence('implemented', '2018', government)],
      'by the government’s account: implemented, 2018',
    ],
    [
      'the government’s word beside another’s',
      [evidence('implemented', '2018', government), evidence('no-progress', '2016')],
      'no progress, 2016',
    ],
    [
      'two words',
      [evidence('no-progress', '2018'), evidence('in-progress', '2018')],
      'sources differ, 2018: in progress and no progress',
    ],
    [
      'the government’s two words',
      [evidence('no-progress', '2018', government), evidence('in-progress', '2018', government)],
      'the government’s accounts differ, 2018: in progress and no progress',
    ],
    [
      'four words',
      (['set-back', 'no-progress', 'in-progress', 'implemented'] as const).map((each) => evidence(each, '2018-05')),
      'sources differ, May 2018: implemented, in progress, no progress and set back',
    ],
  ])('%s', (_, reported, words) => {
    expect(t.statusInWords(statusOf(reported))).toBe(words);
  });

  test.each([
    [0, '0 of 4 implemented'],
    [4, '4 of 4 implemented'],
  ])('%i of four', (value, words) => {
    expect(t.implementedOf(value, 4)).toBe(words);
  });

  test.each([
    [1, '1 report on it'],
    [2, '2 reports on it'],
  ])('%i reports', (total, words) => {
    expect(t.evidenceCount(total)).toBe(words);
  });
});

describe('a placement', () => {
  function remarksOn(more: Partial<Placement>): string {
    const plain: Placement = {
      year: 2019,
      iso3: 'MLI',
      state: 'tier-2',
      possible: [],
      deduced: false,
      sources: ['lists', 'narratives'],
      dispute: undefined,
      notes: [],
      revisions: [],
    };
    return t.placementRemarks({ ...plain, ...more });
  }
  const revision = { country: 'MLI', date: '2009-09', tier: 'tier-2-watch-list', source: 'the President' } as const;
  const dispute = { says: { press: 'tier-1' }, why: 'a misprint' } as const;

  test.each<[string, Partial<Placement>, string]>([
    ['nothing to remark', {}, '–'],
    ['one source', { sources: ['lists'] }, 'one source'],
    ['every note', { notes: ['auto-downgrade', 'first-listed'] }, 'automatic downgrade; ranked for the first time'],
    ['a waiver', { notes: ['waiver'] }, 'waiver'],
    ['a move', { notes: ['upgraded'] }, 'upgraded'],
    ['deduced', { deduced: true, sources: [] }, 'deduced from complete lists of the other tiers, read in no source'],
    ['a dispute', { dispute }, 'sources differ'],
    ['a revision', { revisions: [revision] }, 'Tier 2 Watch List from September 2009'],
    [
      'all at once',
      { notes: ['waiver'], dispute, revisions: [revision], sources: ['lists'] },
      'waiver; sources differ; Tier 2 Watch List from September 2009; one source',
    ],
    [
      'unknown, two tiers open',
      { state: 'unknown', sources: [], possible: ['tier-1', 'tier-2'] },
      'Tier 1 or Tier 2, not read',
    ],
    ['unknown, all tiers open', { state: 'unknown', sources: [], possible: TIERS }, '–'],
    ['not covered', { state: 'not-covered', sources: [] }, '–'],
    ['on no list', { state: 'not-listed', sources: [] }, '–'],
  ])('remarks: %s', (_, more, words) => {
    expect(remarksOn(more)).toBe(words);
  });

  test.each([
    [['tier-1', 'tier-2'] as const, 'Tier 1 or Tier 2'],
    [['tier-1', 'tier-2', 'special-case'] as const, 'Tier 1, Tier 2 or special case'],
  ])('open: %s', (possible, words) => {
    expect(t.openStates(possible)).toBe(words);
  });

  test.each([
    [
      'Mali',
      '22222222 WWW2WWWW 3W2WWW2W~',
      'Mali: Tier 2 2001–2008, Tier 2 Watch List 2009–2011, Tier 2 2012, Tier 2 Watch List 2013–2016, Tier 3 2017, Tier 2 Watch List 2018, Tier 2 2019, Tier 2 Watch List 2020–2022, Tier 2 2023, Tier 2 Watch List 2024, unknown 2025',
    ],
    [
      'Tunisia',
      '·–S·',
      'Tunisia: on no list we hold 2001, not covered 2002, special case 2003, on no list we hold 2004',
    ],
    ['Kosovo', '2', 'Kosovo: Tier 2 2001'],
  ])('the strip of %s in words', (name, strip, words) => {
    expect(t.stripSummary(name, historyOf(strip).cells)).toBe(words);
  });
});

describe('what is not known', () => {
  const none: Gaps = { missingNarratives: [], withoutRecommendations: [], partialListings: [] };

  test('nothing is missing', () => {
    expect(t.gapsInWords(none, [])).toEqual([]);
  });

  test('every gap has its sentence', () => {
    const gaps = { missingNarratives: [2001, 2003], withoutRecommendations: [2005], partialListings: [2009, 2010] };
    const unread = tierHistory(editionsOf('2~?'), 'MLI', LATER).unreadSince;
    expect(t.gapsInWords(gaps, unread)).toEqual([
      'The placement of 2002 was not read. It is Tier 1 or Tier 2, as the lists of the others are complete.',
      'The placement of 2003 was not read.',
      'The country narratives of 2001 and 2003 are not held.',
      'Of the narratives of 2005 the recommendations could not be read.',
      'Of the narratives of 2009–2010 only some recommendations could be read.',
    ]);
  });
});

test.each([
  [
    'a report',
    tipReport(2019, ['a', 'b'], { progress: [progress('a', 'in-progress')], read: 'beginning' }),
    'TIP Report · 2 demands, 1 report on a demand · beginning read',
  ],
  [
    'one of each',
    sourceDocument('mali/2012-law', {
      type: 'law',
      recommendations: [ask('a')],
      figures: [figure('budget', 1, '2012')],
    }),
    'Law · 1 demand, 1 figure · read in full',
  ],
  [
    'many',
    sourceDocument('mali/2012-x', {
      type: 'un-report',
      progress: [progress('a', 'implemented'), progress('b', 'set-back')],
      figures: [figure('budget', 1, '2012'), figure('other', 2, '2012')],
      read: 'excerpt',
    }),
    'UN document · 2 reports on demands, 2 figures · excerpt read',
  ],
  ['nothing', sourceDocument('mali/2012-x', { type: 'treaty' }), 'Treaty · read in full'],
])('the facts of a document that brings %s', (_, document, words) => {
  expect(t.documentFacts(document)).toBe(words);
});

describe('the record in numbers', () => {
  test.each([
    [150, 30, 8, '188 placements: 150 in two or more sources, 30 in one, 8 deduced and read in none.'],
    [0, 1, 0, '1 placement: 0 in two or more sources, 1 in one.'],
  ])('%i twice, %i once, %i deduced', (twice, once, deduced, words) => {
    expect(confirmedInWords(twice, once, deduced)).toBe(words);
  });

  test('the whole record', () => {
    const summary = {
      placements: 4182,
      confirmed: { twice: 3000, once: 1100 },
      deduced: 82,
      disputed: 12,
      unknown: 5,
    };
    expect(recordInWords(summary)).toBe(
      'The record holds 4,182 placements. 3,000 stand in two or more sources, 1,100 in one, 82 are deduced. Sources differ on 12; 5 could not be told.',
    );
    expect(waiversInWords(200, 3)).toBe(
      '200 runs on the Watch List from 2009 on were held against the law of their time; none is longer than it allows. 3 of them went on after the second edition, which takes a waiver, and no source that we read notes one:',
    );
  });

  test('how much of an edition a source confirms', () => {
    const source: EditionSource = { id: 'press', covers: ['MLI'], except: [], pages: [] };
    const [placed] = tierHistory([edition(2019, { 'tier-2': ['MLI'] }, { sources: [source] })], 'MLI', LATER).cells;
    const country = {
      slug: 'mali',
      file: '',
      name: 'Mali',
      iso3: 'MLI',
      region: 'africa',
      neighbours: [],
      formerNames: [],
      changes: [],
    } as const;
    const unread = { country, placement: { ...placed!, state: 'unknown' as const } };
    const rows = {
      'tier-1': [],
      'tier-2': [{ country, placement: placed! }],
      'tier-2-watch-list': [],
      'tier-3': [],
      'special-case': [],
      unknown: [unread],
    };
    expect(confirmsInWords(rows, source)).toBe('confirms 1 of 1');
    expect(confirmsInWords(rows, { ...source, id: 'lists' })).toBe('confirms 0 of 1');
  });
});

test.each([
  ['asked', 'Asked'],
  ['élargi', 'Élargi'],
  ['', ''],
])('“%s” at the beginning of a sentence', (text, expected) => {
  expect(t.capitalise(text)).toBe(expected);
});
