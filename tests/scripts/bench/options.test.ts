import { describe, expect, test } from 'vitest';
import { nameOfBench } from '../../../scripts/bench/content.ts';
import { rivalsIn, wholeNumber } from '../../../scripts/bench/options.ts';

describe('wholeNumber', () => {
  test.each([
    ['1', 1],
    ['5000', 5000],
  ])('reads %s', (text, value) => {
    expect(wholeNumber('size', text)).toBe(value);
  });

  test.each(['0', '-1', '2.5', '5,000', 'many', ''])('refuses “%s”', (text) => {
    expect(() => wholeNumber('size', text)).toThrow(`--size must be a whole number from 1 on, not “${text}”.`);
  });
});

describe('rivalsIn', () => {
  test.each([
    ['', []],
    ['hugo', ['hugo']],
    ['eleventy', ['eleventy']],
    ['eleventy,hugo', ['hugo', 'eleventy']],
    ['hugo,hugo', ['hugo']],
    ['all', ['hugo', 'eleventy']],
  ])('reads “%s”', (text, rivals) => {
    expect(rivalsIn(text)).toEqual(rivals);
  });

  test.each(['jekyll', 'hugo,jekyll', 'Hugo'])('refuses “%s”', (text) => {
    expect(() => rivalsIn(text)).toThrow('--against must name hugo or eleventy, or be all, not');
  });
});

test.each([
  [undefined, '5000-1'],
  [20000, '5000-1-r20000'],
])('with %s demands content stands in a folder of its own', (recommendations, name) => {
  expect(nameOfBench({ size: 5000, seed: 1, recommendations })).toBe(name);
});
