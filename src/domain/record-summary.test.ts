import { expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { recordSummary } from './record-summary.ts';
import { country, edition, editionsOf, soundParts } from './testing/builders.ts';

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
    runsJudged: 1,
    withoutWaiver: [],
  });
});

test.each([
  ['W W W 2 W W W', [2015], 2, ['mali 2009-2011']],
  ['W W W 2 W W W', [], 2, ['mali 2009-2011', 'mali 2013-2015']],
  ['W W 2 W', [], 2, []],
])('“%s”, waivers %j: %i runs judged, no waiver noted for %j', (strip, waivers, runsJudged, expected) => {
  const countries = [country('mali'), country('niger')];
  const corpus = buildCorpus(soundParts({ countries, editions: editionsOf(strip, { from: 2009, waivers }) }));
  const summary = recordSummary(corpus);
  expect(summary.runsJudged).toBe(runsJudged);
  expect(summary.withoutWaiver.map(({ country, run }) => `${country.slug} ${run.from}-${run.to}`)).toEqual(expected);
});
