import { describe, expect, test } from 'vitest';
import { byNewest, type Evidence, statusOf } from './status.ts';
import { evidence } from './testing/builders.ts';

const government = { voice: 'government' } as const;

/** The answer in a few words, and the documents that it rests on. */
function read(entries: readonly Evidence[]): [string, string] {
  const status = statusOf(entries);
  if (status.kind === 'no-information') return [status.kind, ''];
  const what = status.kind === 'sources-differ' ? status.statuses.join(' or ') : status.status;
  return [`${status.kind}: ${what}`, status.evidence.map(({ document }) => document.slice(5)).join(' ')];
}

describe('status', () => {
  test.each<[string, Evidence[], string, string]>([
    ['nobody reported anything', [], 'no-information', ''],
    ['one report', [evidence('in-progress', '2019')], 'reported: in-progress', '2019'],
    [
      'the latest date wins, not the place in the list',
      [evidence('implemented', '2019'), evidence('set-back', '2020'), evidence('in-progress', '2018')],
      'reported: set-back',
      '2020',
    ],
    [
      'the date that it is true for comes before publication',
      [evidence('implemented', '2019', { published: '2019' }), evidence('no-progress', '2018', { published: '2021' })],
      'reported: implemented',
      '2019',
    ],
    [
      'publication decides between equal dates',
      [
        evidence('no-progress', '2019', { published: '2020', document: 'mali/early' }),
        evidence('implemented', '2019', { published: '2021', document: 'mali/late' }),
      ],
      'reported: implemented',
      'late',
    ],
    [
      'a year lasts until its end',
      [evidence('implemented', '2019'), evidence('no-progress', '2019-11-30')],
      'reported: implemented',
      '2019',
    ],
    [
      'the government alone',
      [evidence('implemented', '2020', government), evidence('in-progress', '2019', government)],
      'by-government-account: implemented',
      '2020',
    ],
    [
      'any other voice outweighs a newer word of the government',
      [evidence('implemented', '2021', government), evidence('no-progress', '2012', { voice: 'press' })],
      'reported: no-progress',
      '2012',
    ],
    [
      'equal dates that disagree',
      [
        evidence('set-back', '2019', { document: 'mali/x' }),
        evidence('in-progress', '2019', { document: 'mali/y', voice: 'civil-society' }),
        evidence('implemented', '2018'),
      ],
      'sources-differ: in-progress or set-back',
      'x y',
    ],
    [
      'equal dates that agree',
      [
        evidence('in-progress', '2019-12', { document: 'mali/b', published: '2019-12-31' }),
        evidence('in-progress', '2019', { document: 'mali/a' }),
      ],
      'reported: in-progress',
      'a b',
    ],
    [
      'the government does not make sources differ',
      [evidence('implemented', '2019', { ...government, document: 'mali/x' }), evidence('no-progress', '2019')],
      'reported: no-progress',
      '2019',
    ],
    [
      'a government that contradicts itself',
      [
        evidence('implemented', '2019', { ...government, document: 'mali/x' }),
        evidence('no-progress', '2019', { ...government, document: 'mali/y' }),
      ],
      'sources-differ: implemented or no-progress',
      'x y',
    ],
  ])('%s', (_, entries, expected, documents) => {
    expect(read(entries)).toEqual([expected, documents]);
    expect(read([...entries].reverse())).toEqual([expected, documents]);
  });
});

test('evidence is ordered by date, publication, document, status, voice', () => {
  const ordered = [
    evidence('implemented', '2020'),
    evidence('implemented', '2019', { published: '2021' }),
    evidence('implemented', '2019', { published: '2020', document: 'mali/a' }),
    evidence('implemented', '2019', { published: '2020', document: 'mali/b', voice: 'court' }),
    evidence('implemented', '2019', { published: '2020', document: 'mali/b', voice: 'monitor' }),
    evidence('set-back', '2019', { published: '2020', document: 'mali/b', voice: 'court' }),
  ];
  expect([...ordered].reverse().sort(byNewest)).toEqual(ordered);
});
