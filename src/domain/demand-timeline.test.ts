import { expect, test } from 'vitest';
import { type ChecklistItem, foldChecklist } from './checklist.ts';
import { asksOf, type DemandYears, demandYears, firstAsk, hasOwnPage, isFulfilled } from './demand-timeline.ts';
import { byPublication, type SourceDocument } from './document.ts';
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

function itemOf(documents: SourceDocument[], editions: number[] = [2019]): ChecklistItem {
  const register = registerOf(recommendation('judges'), recommendation('shelters'));
  const input = { country: 'mali', register, documents, publishers: publisherMap(), editions, asOf: LATER };
  return foldChecklist(input).items[0]!;
}

test.each<[string, SourceDocument[], boolean]>([
  ['one mention', [tipReport(2019, ['judges'])], false],
  ['two mentions', [tipReport(2018, ['judges']), tipReport(2019, ['judges'])], true],
  [
    'two mentions of two series',
    [tipReport(2019, ['judges']), sourceDocument('mali/2019-x', { recommendations: [ask('judges')] })],
    true,
  ],
  ['one report', [sourceDocument('mali/2019-x', { progress: [progress('judges', 'implemented')] })], true],
])('a demand with %s has its own page: %s', (_, documents, expected) => {
  expect(hasOwnPage(itemOf(documents))).toBe(expected);
});

const done = (asOf: string, by?: 'government') =>
  sourceDocument('mali/2018-x', { progress: [progress('judges', 'implemented', { asOf, by })] });
const askedByOthers = (published: string) =>
  sourceDocument('mali/2019-x', { published, publisher: 'ilo', recommendations: [ask('judges')] });

test.each<[string, SourceDocument[], boolean]>([
  ['nothing is reported of', [tipReport(2017, ['judges'])], false],
  ['somebody reported implemented', [tipReport(2017, ['judges']), done('2018')], true],
  ['nobody asked and somebody reported implemented', [done('2018')], true],
  ['the government alone reported implemented', [tipReport(2017, ['judges']), done('2018', 'government')], false],
  [
    'was set back since',
    [done('2018'), sourceDocument('mali/2019-x', { progress: [progress('judges', 'set-back')] })],
    false,
  ],
  ['a TIP Report asked anew', [tipReport(2017, ['judges']), done('2018'), tipReport(2019, ['judges'])], false],
  ['was asked on the day that it was done', [done('2019-06-20'), tipReport(2019, ['judges'])], true],
  ['others asked anew', [tipReport(2017, ['judges']), done('2018'), askedByOthers('2019-02')], false],
  // Fault: the standing tells of the newest list alone, which was read in part.
  [
    'was asked anew, and then not in what was read',
    [
      tipReport(2017, ['judges']),
      done('2017-12'),
      tipReport(2018, ['judges']),
      tipReport(2019, [], { listing: 'partial', recommendations: [ask('shelters')] }),
    ],
    false,
  ],
  // Fault: it was asked again after the first report, but not after the second.
  [
    'was reported implemented, asked again and implemented again',
    [
      tipReport(2017, ['judges']),
      done('2017-12'),
      tipReport(2018, ['judges']),
      sourceDocument('mali/2019-y', { progress: [progress('judges', 'implemented')] }),
    ],
    true,
  ],
])('a demand that %s is fulfilled: %s', (_, documents, expected) => {
  expect(isFulfilled(itemOf(documents))).toBe(expected);
});

test('asks of all series stand together, oldest first', () => {
  const item = itemOf([
    tipReport(2019, ['judges']),
    sourceDocument('mali/2018-x', { recommendations: [ask('judges')] }),
    sourceDocument('mali/2019-b', { published: '2019-06-20', publisher: 'ilo', recommendations: [ask('judges')] }),
    tipReport(2017, ['judges']),
  ]);
  expect(asksOf(item).map(({ series, mention }) => `${mention.document} ${series}`)).toEqual([
    'mali/2017-tip-report tip-report',
    'mali/2018-x state',
    'mali/2019-b ilo',
    'mali/2019-tip-report tip-report',
  ]);
  expect(firstAsk(item)?.document).toBe('mali/2017-tip-report');
});

/** “2018–2019 asks: …; reports: …; silence: …”; what there is none of is left out. */
function tell({ from, to, asks, reports, silence }: DemandYears): string {
  const parts = [
    asks.length > 0 && `asks: ${asks.map(({ mention }) => mention.document).join(', ')}`,
    reports.length > 0 && `reports: ${reports.map(({ status, asOf }) => `${status} ${asOf}`).join(', ')}`,
    silence && `silence: ${[silence.kind, ...silence.documents].join(' ')}`,
  ];
  return `${from === to ? from : `${from}–${to}`} ${parts.filter(Boolean).join('; ')}`;
}

function yearsOf(documents: SourceDocument[], editions: number[]): string[] {
  return demandYears(itemOf(documents, editions), [...documents].sort(byPublication)).map(tell);
}

test('asks stand in the year of their edition, reports in the year that they are true for', () => {
  const documents = [
    tipReport(2018, ['judges'], { published: '2019-01-05' }),
    tipReport(2019, ['judges'], {
      progress: [progress('judges', 'in-progress'), progress('judges', 'set-back', { asOf: '2016' })],
    }),
    sourceDocument('mali/2020-x', {
      covers: '2019-01/2019-03',
      recommendations: [ask('judges')],
      progress: [progress('judges', 'no-progress')],
    }),
  ];
  expect(yearsOf(documents, [2018, 2019])).toEqual([
    '2016 reports: set-back 2016',
    '2018 asks: mali/2018-tip-report',
    '2019 asks: mali/2019-tip-report; reports: no-progress 2019-03, in-progress 2019-06-20',
    '2020 asks: mali/2020-x',
  ]);
});

test('each edition after the first ask tells why it shows none, and one reason is told once for years in a row', () => {
  const others = [ask('shelters')];
  const documents = [
    tipReport(2010, ['judges']),
    tipReport(2011, ['shelters']),
    tipReport(2012, []),
    tipReport(2013, [], { listing: 'partial', recommendations: others }),
    tipReport(2014, [], { listing: 'partial' }),
    sourceDocument('mali/2016-x', { progress: [progress('judges', 'no-progress')] }),
    tipReport(2017, [], { listing: 'partial', recommendations: others }),
    sourceDocument('mali/2018-x', { progress: [progress('judges', 'in-progress')] }),
  ];
  expect(yearsOf(documents, [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2021])).toEqual([
    '2010 asks: mali/2010-tip-report',
    '2011–2012 silence: not-asked mali/2011-tip-report mali/2012-tip-report',
    '2013 silence: read-in-part mali/2013-tip-report',
    '2014 silence: not-read mali/2014-tip-report',
    '2015 silence: not-held',
    '2016 reports: no-progress 2016; silence: not-held',
    '2017 silence: read-in-part mali/2017-tip-report',
    '2018 reports: in-progress 2018; silence: not-held',
    '2019 silence: not-held',
    '2021 silence: not-held',
  ]);
});

test('of a demand that no TIP Report asks, no edition is told to be silent', () => {
  const documents = [
    tipReport(2018, ['shelters']),
    sourceDocument('mali/2017-x', { recommendations: [ask('judges')] }),
  ];
  const item = foldChecklist({
    country: 'mali',
    register: registerOf(recommendation('judges')),
    documents,
    publishers: publisherMap(),
    editions: [2017, 2018],
    asOf: LATER,
  }).items[0]!;
  expect(demandYears(item, documents).map(tell)).toEqual(['2017 asks: mali/2017-x']);
});
