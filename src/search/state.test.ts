import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOfState, FACETS, isIdle, type SearchState, SORTS, stateFromAddress, withoutFacets } from './state.ts';

function state(
  query: string,
  facets: SearchState['facets'] = {},
  sort: SearchState['sort'] = 'relevance',
): SearchState {
  return { query, facets, sort };
}

const NOTHING = state('');

describe('the state that an address holds', () => {
  test.each<[string, SearchState]>([
    ['', NOTHING],
    ['?', NOTHING],
    ['?q=', NOTHING],
    ['?q=forced+labour', state('forced labour')],
    ['?q=forced%20labour', state('forced labour')],
    ['q=forced', state('forced')],
    ['?q=++forced++', state('forced')],
    ['?country=C%C3%B4te+d%E2%80%99Ivoire', state('', { country: 'Côte d’Ivoire' })],
    ['?country=&topic=+', NOTHING],
    ['?q=a&q=b&year=2019&year=2020', state('a', { year: '2019' })],
    ['?sort=newest', state('', {}, 'newest')],
    ['?q=a&sort=oldest&sort=newest', state('a', {}, 'oldest')],
    ['?sort=Newest', NOTHING],
    ['?region=africa&topic=prosecution%2Ftraining', state('', { region: 'africa', topic: 'prosecution/training' })],
  ])('%s', (address, expected) => {
    expect(stateFromAddress(address)).toEqual(expected);
  });

  test('parameters that it does not know are passed over', () => {
    expect(stateFromAddress('?q=a&utm_source=x&page=2&__proto__=x&constructor=y&KIND=z')).toEqual(state('a'));
  });

  test.each(['%', '%zz', '%E0%A4%A', '+', '%00'])('%s, though no sound encoding, throws nothing', (text) => {
    expect(() => stateFromAddress(`?q=${text}&country=${text}`)).not.toThrow();
  });

  test('a query of 10,000 characters is cut', () => {
    const { query } = stateFromAddress(`?q=${'a'.repeat(10_000)}`);
    expect(query).toBe('a'.repeat(200));
  });

  // Fault: the cut counts halves of characters, and it comes after the spaces are taken off.
  test.each([
    '🇲🇱'.repeat(100).replace('🇲🇱', 'a'),
    `${'a'.repeat(199)} b`,
  ])('a cut leaves what an address can hold', (text) => {
    const cut = stateFromAddress(`?${new URLSearchParams({ q: text })}`);
    expect(stateFromAddress(addressOfState(cut))).toEqual(cut);
  });

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '🇲🇱 ⚖️ 👩🏾‍⚖️',
    'a & b = c # d ? e',
    'résumé\nnext',
    '%2F%25',
  ])('%s survives as text', (text) => {
    const typed = state(text, { topic: text });
    expect(stateFromAddress(addressOfState(typed))).toEqual(typed);
  });
});

describe('the address of a state', () => {
  test.each<[SearchState, string]>([
    [NOTHING, ''],
    [state('forced labour'), '?q=forced+labour'],
    [state('', { status: 'implemented', kind: 'demand' }), '?kind=demand&status=implemented'],
    [state('', { language: 'fr', voice: 'monitor', tier: 'tier-3' }), '?tier=tier-3&voice=monitor&language=fr'],
    [state('a', {}, 'newest'), '?q=a&sort=newest'],
    [state('', {}, 'oldest'), '?sort=oldest'],
    [state('a&b', { country: 'mali' }), '?q=a%26b&country=mali'],
    [state('', { country: '' }), ''],
  ])('%j', (given, address) => {
    expect(addressOfState(given)).toBe(address);
  });

  test('two facets in another order are the same search', () => {
    const address = '?country=Mali&year=2019';
    expect(addressOfState(stateFromAddress('?year=2019&country=Mali'))).toBe(address);
  });
});

describe('for every state', () => {
  // Whole characters: a lone half of a surrogate pair is no text, and no address can hold it.
  const text = fc.string({ unit: 'binary', maxLength: 20 }).map((value) => value.trim());
  const states: fc.Arbitrary<SearchState> = fc.record({
    query: text,
    facets: fc
      .dictionary(fc.constantFrom(...FACETS), text)
      .map((facets) => Object.fromEntries(Object.entries(facets).filter(([, value]) => value !== ''))),
    sort: fc.constantFrom(...SORTS),
  });

  test('it comes back from its address', () => {
    fc.assert(
      fc.property(states, (any) => {
        expect(stateFromAddress(addressOfState(any))).toEqual(any);
      }),
    );
  });

  test('its address is empty where there is nothing to search for, and only there', () => {
    fc.assert(
      fc.property(states, (any) => {
        expect(addressOfState(any) === '').toBe(isIdle(any));
      }),
    );
  });

  test('whatever stands in an address, reading it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (address) => {
        const once = stateFromAddress(`?q=${address}`);
        expect(stateFromAddress(addressOfState(once))).toEqual(once);
      }),
    );
  });
});

test.each<[SearchState, boolean]>([
  [NOTHING, true],
  [state('a'), false],
  [state('', { year: '2019' }), false],
  [state('', {}, 'newest'), false],
])('%j: nothing to show, %j', (given, idle) => {
  expect(isIdle(given)).toBe(idle);
});

test('a facet is taken out of a search, or all are, and the rest stays', () => {
  const full = state('judges', { country: 'mali', year: '2019' }, 'newest');
  expect(withoutFacets(full, 'year')).toEqual(state('judges', { country: 'mali' }, 'newest'));
  expect(withoutFacets(full, 'topic')).toEqual(full);
  expect(withoutFacets(full)).toEqual(state('judges', {}, 'newest'));
});
