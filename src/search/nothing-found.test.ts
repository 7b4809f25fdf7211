import { describe, expect, test, vi } from 'vitest';
import { waysOn, wordsNowhere } from './nothing-found.ts';
import { addressOfState, type SearchState } from './state.ts';

/** An index in which searches have results by the address of each. */
function known(counts: Readonly<Record<string, number>>) {
  return {
    countries: [{ id: 'mali', label: 'Mali', names: ['Mali'] }],
    topics: [{ id: 'protection/shelter', label: 'Shelter', names: ['Shelter'] }],
    count: async (state: SearchState) => counts[addressOfState(state)] ?? 0,
  };
}

async function ways(query: string, facets: SearchState['facets'], counts: Readonly<Record<string, number>>) {
  const found = await waysOn({ query, facets, sort: 'relevance' }, known(counts));
  return found.map((way) =>
    'thing' in way ? [way.kind, way.thing.id] : [way.kind, addressOfState(way.state), way.count],
  );
}

describe('ways on after a search without results', () => {
  test('without the facets, where that finds something', async () => {
    expect(await ways('judges', { year: '2001', country: 'chad' }, { '?q=judges': 12 })).toEqual([
      ['no-filters', '?q=judges', 12],
    ]);
    expect(await ways('judges', { year: '2001' }, {})).toEqual([]);
  });

  test('facets alone have no query that could do without them', async () => {
    expect(await ways('', { year: '2001' }, { '': 99 })).toEqual([]);
  });

  test('fewer words within the same facets, those that find the most first', async () => {
    const counts = { '?q=old+judges&year=2019': 2, '?q=train+judges&year=2019': 7 };
    expect(await ways('train old judges', { year: '2019' }, counts)).toEqual([
      ['fewer-words', '?q=train+judges&year=2019', 7],
      ['fewer-words', '?q=old+judges&year=2019', 2],
    ]);
  });

  test('the words of a phrase, without the quotation marks', async () => {
    expect(await ways('“judges train”', {}, { '?q=judges+train': 30 })).toEqual([
      ['fewer-words', '?q=judges+train', 30],
    ]);
  });

  test('a country whose name is close, and a topic', async () => {
    expect(await ways('shelters Malli', {}, {})).toEqual([
      ['country', 'mali'],
      ['topic', 'protection/shelter'],
    ]);
  });

  test('of a query of many words each is not tried', async () => {
    const asked: string[] = [];
    const query = 'a b c d e f g h i';
    await waysOn(
      { query, facets: {}, sort: 'relevance' },
      {
        ...known({}),
        count: async (state) => {
          asked.push(state.query);
          return 0;
        },
      },
    );
    expect(asked).toEqual([]);
  });
});

describe('words that stand nowhere', () => {
  const { count } = known({ '?q=judges': 52, '?q=law': 3 });

  test.each([
    ['judges xyzzy law', ['xyzzy']],
    ['judges law', []],
    ['xyzzy', []],
    ['“judges xyzzy”', []],
  ])('%s', async (query, words) => {
    expect(await wordsNowhere(query, count)).toEqual(words);
  });

  test('of a query of many words each is not asked for', async () => {
    const ask = vi.fn(count);
    expect(await wordsNowhere('a b c d e f g h i', ask)).toEqual([]);
    expect(ask).not.toHaveBeenCalled();
  });
});
