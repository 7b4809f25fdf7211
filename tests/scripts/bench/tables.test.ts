import { expect, test } from 'vitest';
import { buildsTable, markdownTable, sharesTable, sized, stagesTable } from '../../../scripts/bench/tables.ts';

test('a table in Markdown has its figures on the right', () => {
  expect(
    markdownTable([
      ['What', 'Figure'],
      ['Pages', '20,025'],
    ]),
  ).toBe('| What | Figure |\n| --- | ---: |\n| Pages | 20,025 |');
});

test.each([
  [999, '1.0 kB'],
  [537_000, '537.0 kB'],
  [968_508_897, '968.5 MB'],
])('%i bytes', (bytes, said) => {
  expect(sized(bytes)).toBe(said);
});

test('stages are told with their part of the whole', () => {
  expect(stagesTable([{ name: 'Content read', seconds: 2 }], 8)).toBe(
    '| Stage | Seconds | Of the build |\n| --- | ---: | ---: |\n| Content read | 2.0 s | 25.0 % |',
  );
});

test('builds stand side by side, what is not known as such, and the ratio under the other one', () => {
  const common = {
    treeMegabytes: undefined,
    stages: [],
    pages: 20025,
    site: { files: 34_755, bytes: 922_700_000 },
    index: { files: 20_531, bytes: 45_800_000 },
  };
  const ours = { ...common, name: 'Tierline', seconds: 90, processorSeconds: 120.04, ownMegabytes: 938.4 };
  const hugo = {
    ...common,
    name: 'Hugo',
    seconds: 60,
    processorSeconds: undefined,
    ownMegabytes: 4040,
    ratioOfOurs: 1.5,
  };
  expect(buildsTable([ours, hugo]).split('\n')).toEqual([
    '| Build and search index, from nothing | Tierline | Hugo |',
    '| --- | ---: | ---: |',
    '| Seconds | 90.0 s | 60.0 s |',
    '| Seconds of processors | 120.0 s | not known |',
    '| Peak memory of the largest process | 938 MB | 4,040 MB |',
    '| Peak memory of all processes | not known | not known |',
    '| Pages | 20,025 | 20,025 |',
    '| Files, without the index | 34,755 | 34,755 |',
    '| Bytes, without the index | 922.7 MB | 922.7 MB |',
    '| Index | 45.8 MB in 20,531 files | 45.8 MB in 20,531 files |',
    '| Tierline takes |  | 1.50 × |',
  ]);
});

test('what another build has of our pages stands a kind a row', () => {
  const kind = {
    kind: 'profile',
    pages: 380,
    compared: 12,
    words: 0.9996,
    fewestWords: 0.98,
    bytes: [0.99, 1.101],
  } as const;
  expect(sharesTable('Hugo', { kinds: [kind], notMade: {} }).split('\n')[2]).toBe(
    '| profile | 380 | 12 | 100.0 % | 98.0 % | 0.99 to 1.10 |',
  );
});
