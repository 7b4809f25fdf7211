import { describe, expect, test } from 'vitest';
import { edition, editionsOf, historyOf, LATER } from './testing/builders.ts';
import { TIER_LETTER } from './tier.ts';
import { type HistoryClause, historyClauses, isKnown, tierHistory } from './tier-history.ts';

test.each([
  ['', ''],
  ['2', '2 2001-2001 (1)'],
  ['2 2 W W 3', '2 2001-2002 (2), W 2003-2004 (2), 3 2005-2005 (1)'],
  ['2 3 2', '2 2001-2001 (1), 3 2002-2002 (1), 2 2003-2003 (1)'],
  ['2 ? 2', '2 2001-2001 (1), ? 2002-2002 (1), 2 2003-2003 (1)'],
  ['– – ? · S S', '– 2001-2002 (2), ? 2003-2003 (1), · 2004-2004 (1), S 2005-2006 (2)'],
])('the spells of “%s”', (strip, expected) => {
  const { spells } = historyOf(strip);
  const told = spells.map(({ state, from, to, editions }) => `${TIER_LETTER[state]} ${from}-${to} (${editions})`);
  expect(told.join(', ')).toBe(expected);
});

test.each([
  ['2 2 2', ''],
  ['2 W', '2001 2>W 2002 down'],
  ['2 W W 3 1', '2001 2>W 2002 down, 2003 W>3 2004 down, 2004 3>1 2005 up'],
  ['2 ? W', '2001 2>W 2003 down across a gap'],
  ['2 – · ? 1', '2001 2>1 2005 up across a gap'],
  ['2 _ W', '2001 2>W 2003 down across a gap'],
  ['2 ? 2', ''],
  ['? 2 ?', ''],
  ['3 S 3', '2001 3>S 2002 not-comparable, 2002 S>3 2003 not-comparable'],
])('the changes of “%s”', (strip, expected) => {
  const told = historyOf(strip).changes.map((change) => {
    const move = `${change.previousYear} ${TIER_LETTER[change.from]}>${TIER_LETTER[change.to]} ${change.year}`;
    return `${move} ${change.direction}${change.acrossGap ? ' across a gap' : ''}`;
  });
  expect(told.join(', ')).toBe(expected);
});

test.each([
  ['2 W', 2002, 'tier-2-watch-list', []],
  ['2 W ? ?', 2002, 'tier-2-watch-list', [2003, 2004]],
  ['2 W – ?', 2002, 'tier-2-watch-list', [2004]],
  ['2 W – ·', 2002, 'tier-2-watch-list', []],
  ['? 2 ~', 2002, 'tier-2', [2003]],
  ['1 ? S', 2003, 'special-case', []],
  ['? –', undefined, undefined, []],
  ['', undefined, undefined, []],
])('the latest of “%s” is that of %s', (strip, year, tier, unread) => {
  const { latest, current, unreadSince } = historyOf(strip);
  expect([latest?.year, latest?.state, current]).toEqual([year, tier, tier]);
  expect(unreadSince.map((cell) => cell.year)).toEqual(unread);
});

test('of two revisions in a year the later makes the tier, wherever it stands in the file', () => {
  const revision = { country: 'SWZ', source: 'lists' };
  const revisions = [
    { ...revision, date: '2009-11', tier: 'tier-2' },
    { ...revision, date: '2009-09', tier: 'tier-2-watch-list' },
  ] as const;
  const editions = [edition(2009, { 'tier-3': ['SWZ'] }, { revisions })];
  const history = tierHistory(editions, 'SWZ', '2009-12-31');
  expect(history.current).toBe('tier-2');
  expect(historyClauses(history).map(tell)).toEqual(['3 throughout 2009-2009 (1)', 'revised to 2 2009-11']);
});

describe('a revision within the year', () => {
  const revisions = [{ country: 'SWZ', date: '2009-09', tier: 'tier-2-watch-list', source: 'lists' } as const];
  const editions = [edition(2009, { 'tier-3': ['SWZ', 'MLI'] }, { revisions })];

  test.each([
    ['SWZ', '2009-09-29', 'tier-3'],
    ['SWZ', '2009-09-30', 'tier-2-watch-list'],
    ['MLI', '2009-09-30', 'tier-3'],
  ])('makes the tier of %s on %s %s', (iso3, day, current) => {
    const history = tierHistory(editions, iso3, day);
    expect(history.current).toBe(current);
    expect(history.latest?.state).toBe('tier-3');
  });

  test('is over with the next edition', () => {
    const history = tierHistory([...editions, edition(2010, { 'tier-2': ['SWZ'] })], 'SWZ', LATER);
    expect(history.current).toBe('tier-2');
  });
});

test('a history ends with the day, whatever the order of the editions', () => {
  const editions = editionsOf('1 2 3').reverse();
  const { cells } = tierHistory(editions, 'MLI', '2002-06-20');
  expect(cells.map(({ year, state }) => [year, state])).toEqual([
    [2001, 'tier-1'],
    [2002, 'tier-2'],
  ]);
  expect(cells.every(isKnown)).toBe(true);
});

/** One clause in a few words. */
function tell(clause: HistoryClause): string {
  switch (clause.kind) {
    case 'never-placed':
      return 'never placed';
    case 'throughout':
      return `${TIER_LETTER[clause.tier]} throughout ${clause.from}-${clause.to} (${clause.editions})`;
    case 'spell':
      return `${TIER_LETTER[clause.tier]} ${clause.from}-${clause.to}${clause.isLast ? ', last' : ''}`;
    case 'opening':
      return `first ${TIER_LETTER[clause.tier]} ${clause.from}-${clause.to}`;
    case 'tally':
      return `${TIER_LETTER[clause.tier]} in ${clause.editions} of ${clause.of} since ${clause.since}`;
    case 'low-point':
      return `3 in ${clause.years.join(' and ')}`;
    case 'now':
      return `now ${TIER_LETTER[clause.tier]} (${clause.from}–${clause.year}, ${clause.since})`;
    case 'revised':
      return `revised to ${TIER_LETTER[clause.tier]} ${clause.date}`;
    case 'unread':
      return `unread ${clause.years.join(' and ')}: ${clause.possible.map((tier) => TIER_LETTER[tier]).join('')}`;
    case 'absent':
      return `absent since ${clause.since}`;
  }
}

test.each([
  ['', 'never placed'],
  ['– ? –', 'never placed'],
  ['2', '2 throughout 2001-2001 (1)'],
  ['2 2 ? 2', '2 throughout 2001-2004 (3)'],
  ['2 W W', '2 2001-2001; W 2002-2003, last'],
  ['2 W 2 W', '2 2001-2001; W 2002-2002; 2 2003-2003; W 2004-2004, last'],
  // Five spells and more are summed up.
  ['2 2 W W 2 W W 1', 'first 2 2001-2002; W in 4 of 6 since 2003; now 1 (2008–2008, newest)'],
  ['2 2 W W 3 W 3 2', 'first 2 2001-2002; W in 3 of 6 since 2003; 3 in 2005 and 2007; now 2 (2008–2008, newest)'],
  ['2 3 3 W 3 W 2', 'first 2 2001-2001; 3 in 3 of 6 since 2002; now 2 (2007–2007, newest)'],
  // Where the opening tier stays the most frequent one, it is counted from the beginning on.
  ['2 W 2 3 2 2', '2 in 4 of 6 since 2001; 3 in 2004; now 2 (2005–2006, newest)'],
  // An edition that was not read breaks the row with which a history ends.
  ['2 W 2 W 2 ? 2 2', '2 in 5 of 7 since 2001; now 2 (2007–2008, newest)'],
  // What comes first wins where two tiers are as frequent.
  ['1 2 3 2 3', 'first 1 2001-2001; 2 in 2 of 4 since 2002; 3 in 2003; now 3 (2005–2005, newest)'],
  ['2 W ~', '2 2001-2001; W 2002-2002, last; unread 2003: 12'],
  ['2 ? ?', '2 throughout 2001-2001 (1); unread 2002 and 2003: 12W3S'],
  ['2 W 2 W 2 ~', 'first 2 2001-2001; W in 2 of 4 since 2002; now 2 (2005–2005, unread); unread 2006: 12'],
  // Newer editions leave it out: the last spell is over.
  ['2 –', '2 throughout 2001-2001 (1); absent since 2002'],
  ['2 W – –', '2 2001-2001; W 2002-2002; absent since 2003'],
  ['2 W 2 W 2 ·', 'first 2 2001-2001; W in 2 of 4 since 2002; now 2 (2005–2005, absent); absent since 2006'],
  ['2 W – ~', '2 2001-2001; W 2002-2002, last; unread 2004: 12'],
])('the sentence of “%s”', (strip, expected) => {
  expect(historyClauses(historyOf(strip)).map(tell).join('; ')).toBe(expected);
});
