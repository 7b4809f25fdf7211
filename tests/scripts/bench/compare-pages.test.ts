import { describe, expect, test } from 'vitest';
import { comparePages, countShared, wordsOf } from '../../../scripts/bench/compare-pages.ts';

const page = (body: string) => `<!DOCTYPE html><html><head><title>Mali</title></head><body>${body}</body></html>`;

describe('wordsOf', () => {
  test.each([
    ['text in its order', '<p>In 2019 <b>Tier 2</b></p>', ['In', '2019', 'Tier', '2']],
    ['white space folded', '<p>two\n\n   words\t</p>', ['two', 'words']],
    ['no scripts and no styles', '<style>p{color:red}</style><script>run()</script><p>seen</p>', ['seen']],
    ['no templates', '<template><p>later</p></template><p>seen</p>', ['seen']],
    [
      'names that are read out',
      '<svg aria-label="asked in 2019"></svg><input placeholder="Country">',
      ['asked', 'in', '2019', 'Country'],
    ],
    ['signs as such', '<p>R&amp;D &lt;b&gt; L&#39;an</p>', ['R&D', '<b>', "L'an"]],
    ['hidden data is no word', '<span hidden data-value="africa"></span><p>seen</p>', ['seen']],
  ])('%s', (_, body, words) => {
    expect(wordsOf(page(body))).toEqual(['Mali', ...words]);
  });
});

test.each([
  [['a', 'b'], ['b', 'a'], 2],
  [['a', 'a'], ['a'], 1],
  [['a'], ['a', 'a', 'b'], 1],
  [['a', 'b', 'c'], [], 0],
])('of %j there stand in %j', (words, others, shared) => {
  expect(countShared(words, others)).toBe(shared);
});

describe('comparePages', () => {
  test('a page has all of itself', () => {
    const one = page('<p>Tier 2</p>');
    expect(comparePages(one, one)).toEqual({ words: 1, bytes: 1 });
  });

  test('a page that lacks a word of four has three quarters of them, whatever else it says', () => {
    expect(comparePages(page('<p>asked again today</p>'), page('<p>asked again and more</p>')).words).toBe(0.75);
  });

  test('bytes are counted as they are sent', () => {
    const [ours, theirs] = [page('aa'), page('éé')];
    expect(comparePages(ours, theirs).bytes).toBe((ours.length + 2) / ours.length);
  });
});
