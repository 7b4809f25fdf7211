import { describe, expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { countryProfile } from './country-profile.ts';
import type { SourceDocument } from './document.ts';
import { country, edition, editionsOf, figure, soundParts, sourceDocument, tipReport } from './testing/builders.ts';

const partial = (year: number, asks: string[]) => tipReport(year, asks, { listing: 'partial' });

describe('gaps', () => {
  test.each<[string, string, SourceDocument[], number[], number[], number[]]>([
    ['no narrative', '2 W', [], [2017, 2018], [], []],
    ['every narrative, whole', '2 W', [tipReport(2017, ['train-judges']), tipReport(2018, [])], [], [], []],
    ['a narrative in part', '2 W', [tipReport(2017, []), partial(2018, ['train-judges'])], [], [], [2018]],
    ['a narrative of which nothing was read', '2 W', [tipReport(2017, []), partial(2018, [])], [], [2018], []],
    ['an unknown placement has a narrative, perhaps', '2 ? ~', [], [2017, 2018, 2019], [], []],
    ['an edition that leaves the country out has none', '– · 2', [], [2019], [], []],
    ['a special case has one', 'S', [], [2017], [], []],
    [
      'what is no TIP Report is no narrative',
      '2',
      [
        sourceDocument('mali/2017-press', { edition: 2017, type: 'press-release' }),
        sourceDocument('niger/2017-tip-report', { edition: 2017, type: 'tip-report' }),
      ],
      [2017],
      [],
      [],
    ],
  ])('%s', (_, strip, documents, missingNarratives, withoutRecommendations, partialListings) => {
    const corpus = buildCorpus(soundParts({ documents, editions: editionsOf(strip, { from: 2017 }) }));
    expect(countryProfile(corpus, 'mali').gaps).toEqual({
      missingNarratives,
      withoutRecommendations,
      partialListings,
    });
  });
});

describe('a profile', () => {
  const parts = soundParts();
  const corpus = buildCorpus({
    ...parts,
    countries: [
      country('mali', { neighbours: ['niger', 'atlantis'] }),
      country('niger', { neighbours: ['mali'] }),
      country('senegal'),
    ],
    documents: [...parts.documents, sourceDocument('mali/2018-x', { figures: [figure('convictions', 2, '2017')] })],
  });

  test('is folded from all that is in the corpus', () => {
    const profile = countryProfile(corpus, 'mali');
    expect(profile).toMatchObject({
      country: { slug: 'mali' },
      asOf: '2020-12-31',
      history: { iso3: 'MLI', current: 'tier-2' },
      clauses: [
        { kind: 'spell', tier: 'tier-2-watch-list' },
        { kind: 'spell', tier: 'tier-2' },
      ],
      clock: { state: 'off', lastRun: { from: 2018 } },
      checklist: { tally: { 'in-progress': 1, 'no-information': 1 } },
      figures: [{ measure: 'convictions' }],
    });
    expect(profile.documents.map(({ published }) => published)).toEqual([
      '2018-06-20',
      '2018',
      '2019-06-20',
      '2020',
      '2020',
    ]);
    expect(profile.checklist.items.map(({ reports }) => reports && [reports.asked, reports.published])).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  test('shows the neighbours that have a file', () => {
    const { neighbours } = countryProfile(corpus, 'mali');
    expect(neighbours.map(({ country, history }) => [country.slug, history.current])).toEqual([['niger', 'tier-2']]);
  });

  test('knows only what was out on the day', () => {
    const profile = countryProfile(corpus, 'mali', '2019-06-19');
    expect(profile.history.cells.map(({ year }) => year)).toEqual([2018]);
    expect(profile.documents.map(({ id }) => id)).toEqual(['mali/2018-tip-report', 'mali/2018-x']);
    expect(profile.clock).toMatchObject({ state: 'running', next: 'may-stay' });
    expect(profile.checklist.items.map((item) => item.standing)).toEqual([{ kind: 'asked', year: 2018 }]);
    expect(profile.neighbours[0]?.history.cells).toHaveLength(1);
  });

  test('of a country of which we hold nothing is empty', () => {
    const profile = countryProfile(corpus, 'senegal');
    expect(profile).toMatchObject({ checklist: { items: [], groups: [] }, figures: [], documents: [], neighbours: [] });
    expect(profile.clauses).toEqual([{ kind: 'never-placed' }]);
  });

  test('of a country without a file is refused', () => {
    expect(() => countryProfile(corpus, 'atlantis')).toThrow('No country “atlantis”');
  });
});

test('only editions that may cover the country count as published', () => {
  const letters = '2 – · ? 2';
  const corpus = buildCorpus(
    soundParts({ documents: [tipReport(2015, ['train-judges'])], editions: editionsOf(letters, { from: 2015 }) }),
  );
  const [item] = countryProfile(corpus, 'mali').checklist.items;
  expect(item?.reports?.years.map(({ year }) => year)).toEqual([2015, 2017, 2018, 2019]);
});

test('an edition without a release date is out at the end of its year', () => {
  const editions = [edition(2019, { 'tier-2': ['MLI'] }, { released: undefined })];
  const corpus = buildCorpus(soundParts({ editions }));
  expect(countryProfile(corpus, 'mali', '2019-12-30').history.current).toBeUndefined();
  expect(countryProfile(corpus, 'mali', '2019-12-31').history.current).toBe('tier-2');
});
