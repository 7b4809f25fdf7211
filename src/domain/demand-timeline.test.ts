import { expect, test } from 'vitest';
import { foldChecklist } from './checklist.ts';
import { demandTimeline, hasOwnPage } from './demand-timeline.ts';
import type { SourceDocument } from './document.ts';
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

function itemOf(documents: SourceDocument[]) {
  const register = registerOf(recommendation('judges'), recommendation('shelters'));
  const input = { country: 'mali', register, documents, publishers: publisherMap(), editions: [2019], asOf: LATER };
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

test('the life of a demand is told oldest first, reports by the date they are true for', () => {
  const item = itemOf([
    tipReport(2019, ['judges'], {
      progress: [progress('judges', 'in-progress'), progress('judges', 'set-back', { asOf: '2017' })],
    }),
    sourceDocument('mali/2019-b', { published: '2019-06-20', recommendations: [ask('judges')] }),
    tipReport(2018, ['judges']),
    sourceDocument('mali/2020-x', { covers: '2018-04/2018-05', progress: [progress('judges', 'no-progress')] }),
  ]);
  const told = demandTimeline(item).map((event) => {
    const what = event.kind === 'asked' ? event.series : event.evidence.status;
    return `${event.date} ${event.kind} by ${event.document}: ${what}`;
  });
  expect(told).toEqual([
    '2017 reported by mali/2019-tip-report: set-back',
    '2018-05 reported by mali/2020-x: no-progress',
    '2018-06-20 asked by mali/2018-tip-report: tip-report',
    '2019-06-20 reported by mali/2019-tip-report: in-progress',
    '2019-06-20 asked by mali/2019-b: state',
    '2019-06-20 asked by mali/2019-tip-report: tip-report',
  ]);
});
