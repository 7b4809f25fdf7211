import { expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { recordSummary } from './record-summary.ts';
import { country, edition, editionsOf, soundParts } from './testing/builders.ts';
import { RUN_ENDS } from './watch-list-clock.ts';

const NONE = Object.fromEntries(RUN_ENDS.map((end) => [end, 0]));

test('the record is summed up over all editions', () => {
  const source = { covers: 'all' as const, except: [], pages: [] };
  const corpus = buildCorpus(
    soundParts({
      editions: [
        edition(2018, { 'tier-2-watch-list': ['MLI'], 'tier-3': ['NER'] }, { unknown: ['SEN'] }),
        edition(
          2019,
          { 'tier-2': ['MLI', 'NER'], 'tier-3': ['SEN'] },
          {
            sources: [
              { ...source, id: 'lists', except: ['NER'] },
              { ...source, id: 'more', covers: ['MLI'] },
            ],
            deduced: ['NER'],
            disputes: { MLI: { says: { more: 'tier-3' }, why: '' }, SEN: { says: { more: 'tier-2' }, why: '' } },
          },
        ),
      ],
    }),
  );
  expect(recordSummary(corpus)).toEqual({
    placements: 5,
    confirmed: { twice: 1, once: 3 },
    deduced: 1,
    disputed: 2,
    unknown: 1,
    judged: { countries: 3, placements: 5, runs: 1, withoutWaiver: 0 },
    runs: [{ length: 1, total: 1, ends: { ...NONE, 'better-tier': 1 } }],
    withoutWaiver: [],
  });
});

test.each([
  ['W W W 2 W W W', [2015], 2, ['mali 2009-2011: better-tier, 2011']],
  ['W W W W 3 W W W', [], 2, ['mali 2009-2012: tier-3, 2011 2012', 'mali 2014-2016: newest, 2016']],
  ['W W W S', [], 1, ['mali 2009-2011: special-case, 2011']],
  ['W W W –', [], 1, ['mali 2009-2011: left-out, 2011']],
  ['W W W ?', [], 1, ['mali 2009-2011: not-known, 2011']],
  ['W W W ~', [], 1, ['mali 2009-2011: off-the-list, 2011']],
  ['W W W _ W', [], 2, ['mali 2009-2011: not-known, 2011']],
  ['W W 2 W', [], 2, []],
])('“%s”, waivers %j: %i runs judged, no waiver noted for %j', (strip, waivers, runs, expected) => {
  const countries = [country('mali'), country('niger')];
  const corpus = buildCorpus(soundParts({ countries, editions: editionsOf(strip, { from: 2009, waivers }) }));
  const summary = recordSummary(corpus);
  expect(summary.judged).toMatchObject({ runs, withoutWaiver: expected.length });
  expect(
    summary.withoutWaiver.map(
      ({ country, run, end, missing }) => `${country.slug} ${run.from}-${run.to}: ${end}, ${missing.join(' ')}`,
    ),
  ).toEqual(expected);
});

test('runs are counted by their length and by what followed', () => {
  const editions = editionsOf('W 2 W 3 W W W W 3 W', { from: 2009 });
  const { runs } = recordSummary(buildCorpus(soundParts({ editions })));
  expect(runs).toEqual([
    { length: 1, total: 3, ends: { ...NONE, 'better-tier': 1, 'tier-3': 1, newest: 1 } },
    { length: 4, total: 1, ends: { ...NONE, 'tier-3': 1 } },
  ]);
});
