import { expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { editionOverview } from './edition-overview.ts';
import { country, edition, soundParts } from './testing/builders.ts';
import { TIERS } from './tier.ts';

const source = { covers: 'all' as const, except: [], pages: [] };
const corpus = buildCorpus(
  soundParts({
    // The order of the codes is not that of the slugs.
    countries: [country('mali'), country('niger'), country('senegal', { iso3: 'AAA' }), country('togo')],
    editions: [
      edition(2016, { 'tier-1': ['MLI'] }),
      edition(2018, { 'tier-2': ['MLI', 'TOG'], 'tier-3': ['NER'], 'special-case': ['AAA'] }),
      edition(
        2019,
        { 'tier-1': ['TOG', 'AAA', 'MLI'], 'tier-3': ['NER'] },
        {
          sources: [
            { ...source, id: 'lists', except: ['MLI'] },
            { ...source, id: 'narratives', covers: ['NER', 'TOG', 'MLI'] },
          ],
          deduced: ['AAA'],
        },
      ),
      edition(2020, { 'tier-1': ['MLI'], 'tier-2': ['NER'] }, { unknown: ['TOG', 'AAA'] }),
    ],
  }),
);

test('rows come by tier, in the order of the slugs, against the year before', () => {
  const { rows } = editionOverview(corpus, 2019);
  const told = TIERS.flatMap((tier) =>
    rows[tier].map((row) => `${row.country.slug}: ${row.before} to ${row.placement.state}, ${row.direction}`),
  );
  expect(told).toEqual([
    'mali: tier-2 to tier-1, up',
    'senegal: special-case to tier-1, not-comparable',
    'togo: tier-2 to tier-1, up',
    'niger: tier-3 to tier-3, same',
  ]);
  expect(rows.unknown).toEqual([]);
});

test('what is unknown has rows without a direction', () => {
  const { rows } = editionOverview(corpus, 2020);
  expect(rows.unknown.map((row) => [row.country.slug, row.before, row.placement.state, row.direction])).toEqual([
    ['senegal', 'tier-1', 'unknown', undefined],
    ['togo', 'tier-1', 'unknown', undefined],
  ]);
  expect(rows['tier-2'][0]).toMatchObject({ before: 'tier-3', direction: 'up' });
});

test.each([
  [2016, undefined, undefined],
  // The edition before is that of the year before; an older one does not compare.
  [2018, undefined, 2019],
  [2019, 2018, 2020],
  [2020, 2019, undefined],
])('%i stands between %s and %s', (year, previous, next) => {
  const overview = editionOverview(corpus, year);
  expect([overview.previous?.year, overview.next?.year]).toEqual([previous, next]);
  if (previous) return;
  const rows = TIERS.flatMap((tier) => overview.rows[tier]);
  expect(rows.map((row) => [row.before, row.direction])).toEqual(rows.map(() => [undefined, undefined]));
});

test('counts add up: each placement is confirmed twice or once, or deduced', () => {
  const { counts, total, deduced, confirmed } = editionOverview(corpus, 2019);
  expect(counts).toEqual({ 'tier-1': 3, 'tier-2': 0, 'tier-2-watch-list': 0, 'tier-3': 1, 'special-case': 0 });
  expect(total).toBe(4);
  expect(deduced).toBe(1);
  expect(confirmed).toEqual({ twice: 2, once: 1 });
});

test.each([
  [2017, 'No edition of 2017'],
  [2018, 'No country with the code NER'],
])('%i: %s', (year, message) => {
  const broken = buildCorpus(soundParts({ countries: [], editions: [edition(2018, { 'tier-3': ['NER'] })] }));
  expect(() => editionOverview(broken, year)).toThrow(message);
});
