import { expect, test } from 'vitest';
import { concerns, documentSlug, homeCountry, progressDate } from './document.ts';
import { progress, sourceDocument } from './testing/builders.ts';

test.each([
  ['its own date', { covers: '2018-04/2019-03' }, { asOf: '2018-12' }, '2018-12'],
  ['the end of what the document covers', { covers: '2018-04/2019-03' }, {}, '2019-03'],
  ['the only date that it covers', { covers: '2018' }, {}, '2018'],
  ['the date of publication', {}, {}, '2019-06-20'],
])('progress is dated by %s', (_, more, entry, expected) => {
  const document = sourceDocument('mali/2019-statement', { published: '2019-06-20', ...more });
  expect(progressDate(document, progress('a', 'in-progress', entry))).toBe(expected);
});

test.each([
  [['mali'], undefined, true],
  [['niger'], undefined, false],
  [['mali', 'niger'], 'mali', true],
  [['mali', 'niger'], 'niger', false],
])('in a document of %j an entry that names %s concerns Mali: %s', (countries, named, expected) => {
  const document = sourceDocument('mali/2019-treaty', { countries });
  expect(concerns(document, { country: named }, 'mali')).toBe(expected);
});

test('the id tells the home country and the slug', () => {
  const document = sourceDocument('mali/2019-treaty');
  expect([homeCountry(document), documentSlug(document)]).toEqual(['mali', '2019-treaty']);
});
