import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCorpus, type Corpus } from './corpus.ts';
import type { Coverage } from './edition.ts';
import { type EditionRow, editionOverview, type Move, movedCountries } from './edition-overview.ts';
import { country, edition, soundParts } from './testing/builders.ts';
import { isTier, TIER_LETTER, TIERS } from './tier.ts';

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
          disputes: { MLI: { says: { narratives: 'tier-2' }, why: '' }, ZZZ: { says: {}, why: '' } },
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
  expect(overview.changes === undefined).toBe(previous === undefined);
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

/** Two editions, 2010 and 2011, that give each country the two letters of its strip. */
function twoEditions(strips: Record<string, string>, coverage: Coverage = 'complete'): Corpus {
  const slugs = Object.keys(strips);
  const countries = slugs.map((slug, index) => country(slug, { iso3: `AA${'ABCDEFGHIJKLMNOP'[index]}` }));
  const editions = [0, 1].map((place) => {
    const codesOf = (letter: string) =>
      countries.filter(({ slug }) => strips[slug]![place] === letter).map(({ iso3 }) => iso3);
    const lists = Object.fromEntries(TIERS.map((tier) => [tier, codesOf(TIER_LETTER[tier])]));
    return edition(2010 + place, lists, { unknown: codesOf('?'), coverage });
  });
  // One edition before them, so that a return is told from a first listing.
  const earlier = edition(2008, { 'tier-2': [countries[0]!.iso3] });
  return buildCorpus(soundParts({ countries, editions: [earlier, ...editions] }));
}

const slugsOf = (rows: readonly EditionRow[]) => rows.map(({ country }) => country.slug);
const movesOf = (moves: readonly Move[]) =>
  moves.map(({ from, to, rows }) => `${from} to ${to}: ${slugsOf(rows).join(' ')}`);

test('moves stand together by where they lead; what is no move stands apart', () => {
  const corpus = twoEditions({
    back: '–2',
    better: '21',
    'better-too': '21',
    dropped: '3–',
    fallen: 'W3',
    first: '–W',
    grave: '13',
    lost: '2?',
    read: '?2',
    risen: '31',
    rising: '3W',
    slipping: '2W',
    special: '2S',
    steady: 'WW',
    unlisted: '––',
    unspecial: 'S3',
  });
  const { changes } = editionOverview(corpus, 2011);
  expect(movesOf(changes!.up)).toEqual([
    'tier-2 to tier-1: better better-too',
    'tier-3 to tier-1: risen',
    'tier-3 to tier-2-watch-list: rising',
  ]);
  expect(movesOf(changes!.down)).toEqual([
    'tier-2-watch-list to tier-3: fallen',
    'tier-1 to tier-3: grave',
    'tier-2 to tier-2-watch-list: slipping',
  ]);
  expect([movedCountries(changes!.up), movedCountries(changes!.down)]).toEqual([4, 3]);
  expect(slugsOf(changes!.notComparable)).toEqual(['special', 'unspecial']);
  expect(slugsOf(changes!.firstListed)).toEqual(['first']);
  expect(slugsOf(changes!.back)).toEqual(['back']);
  expect(slugsOf(changes!.beforeUnknown)).toEqual(['read']);
  expect(slugsOf(changes!.dropped)).toEqual(['dropped']);
});

test('who is on no list of an edition that is assumed to be whole is absent too, and moved no more than others', () => {
  const { changes } = editionOverview(twoEditions({ back: '·2', dropped: '3·', first: '·W' }, 'assumed'), 2011);
  expect([changes!.up, changes!.down]).toEqual([[], []]);
  expect([changes!.firstListed, changes!.back, changes!.dropped].map(slugsOf)).toEqual([
    ['first'],
    ['back'],
    ['dropped'],
  ]);
});

test('the country at either end of a change is found in one place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(...['before', 'now'].map(() => fc.constantFrom(...'12W3S–?'))), { maxLength: 12 }),
      (pairs) => {
        const corpus = twoEditions(
          Object.fromEntries([['aa', '22'], ...pairs.map((pair, index) => [`b${index}`, pair.join('')])]),
        );
        const { changes, rows } = editionOverview(corpus, 2011);
        const { up, down, ...others } = changes!;
        const told = [...[...up, ...down].map((move) => move.rows), ...Object.values(others)].flat();
        const changed = Object.values(rows)
          .flat()
          .filter(({ before, placement }) => before !== placement.state && placement.state !== 'unknown');
        const absences = changed.filter(({ before, placement }) => before === 'unknown' && !isTier(placement.state));
        expect(told.map(({ country }) => country.slug).sort()).toEqual(
          changed
            .filter((row) => !absences.includes(row))
            .map(({ country }) => country.slug)
            .sort(),
        );
      },
    ),
  );
});

test('every country of the register has one row, and absences stand apart', () => {
  const assumed = edition(2012, { 'tier-1': ['MLI'] }, { coverage: 'assumed', unknown: ['NER'] });
  const countries = [country('mali'), country('niger'), country('togo')];
  const { rows } = editionOverview(buildCorpus(soundParts({ countries, editions: [assumed] })), 2012);
  expect(Object.entries(rows).flatMap(([state, list]) => slugsOf(list).map((slug) => `${slug}: ${state}`))).toEqual([
    'mali: tier-1',
    'togo: not-listed',
    'niger: unknown',
  ]);
  const complete = edition(2012, { 'tier-1': ['MLI'] });
  expect(
    slugsOf(editionOverview(buildCorpus(soundParts({ countries, editions: [complete] })), 2012).rows['not-covered']),
  ).toEqual(['niger', 'togo']);
});

test.each([
  [2017, 'No edition of 2017'],
  [2018, 'No country with the code NER'],
])('%i: %s', (year, message) => {
  const broken = buildCorpus(soundParts({ countries: [], editions: [edition(2018, { 'tier-3': ['NER'] })] }));
  expect(() => editionOverview(broken, year)).toThrow(message);
});
