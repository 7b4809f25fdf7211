import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/check/front-matter.ts';
import { NoDay, YamlSource } from '../../src/check/yaml-source.ts';
import type { PathStep } from '../../src/domain/problem.ts';

const YAML = `title: Arcadia
source:
  title: Report
  url: "https://example.org"
countries: [arcadia, borduria]
recommendations:
  - { id: pass-law, text: Pass the law. }
  - id: train-judges
    text: Train judges.
    addressee:
"MLI": empty

`;

function placeIn(text: string, path: readonly PathStep[], at: 'key' | 'value', offset = 0): string {
  const { line, column } = new YamlSource(text, offset).positionOf(path, at);
  return `${line}:${column}`;
}

describe('a path leads to a line and a column', () => {
  test.each<[what: string, path: PathStep[], key: string, value: string]>([
    ['the whole', [], '1:1', '1:1'],
    ['a field', ['title'], '1:1', '1:8'],
    ['a field between quotes', ['MLI'], '11:1', '11:8'],
    ['a group of fields below its name: the name', ['source'], '2:1', '2:1'],
    ['a field of a group', ['source', 'url'], '4:3', '4:8'],
    ['a list on one line', ['countries'], '5:1', '5:12'],
    ['an item of a list on one line', ['countries', 1], '5:22', '5:22'],
    ['a list below its name: the name', ['recommendations'], '6:1', '6:1'],
    ['an entry between braces', ['recommendations', 0], '7:5', '7:5'],
    ['a field of an entry between braces', ['recommendations', 0, 'text'], '7:21', '7:27'],
    ['an entry of several lines', ['recommendations', 1], '8:5', '8:5'],
    ['a field of an entry of several lines', ['recommendations', 1, 'text'], '9:5', '9:11'],
    ['a field without a value', ['recommendations', 1, 'addressee'], '10:5', '10:15'],
    ['a field that is not there: what holds it', ['source', 'via'], '2:1', '2:1'],
    ['an item that is not there: the list', ['countries', 7], '5:12', '5:12'],
    ['a step into a text: the text', ['title', 'en'], '1:8', '1:8'],
  ])('%s', (_, path, key, value) => {
    expect([placeIn(YAML, path, 'key'), placeIn(YAML, path, 'value')]).toEqual([key, value]);
  });

  test('the same where lines end as on Windows', () => {
    expect(placeIn(YAML.replaceAll('\n', '\r\n'), ['recommendations', 1, 'text'], 'value')).toBe('9:11');
  });

  test('lines before the text count', () => {
    expect(placeIn(YAML, ['recommendations', 1, 'text'], 'value', 12)).toBe('21:11');
  });

  test('a number is found as a key too', () => {
    expect(placeIn('a: 1\n2019: x\n', [2019], 'value')).toBe('2:7');
  });

  test('also in a text that has faults', () => {
    expect(placeIn('a: 1\nb: 2\na: 3\n', ['b'], 'value')).toBe('2:4');
  });
});

describe('data', () => {
  test.each<[what: string, yaml: string, data: unknown]>([
    ['a day is a point in time, as it is in the build', 'published: 2019-08-29', { published: new Date('2019-08-29') }],
    ['a month is a text', 'published: 2019-08', { published: '2019-08' }],
    ['a year is a number', 'published: 2019', { published: 2019 }],
    ['no and off are texts', 'codes: [NO, off, yes]', { codes: ['NO', 'off', 'yes'] }],
    ['a key that is a number becomes a text', '2019: x', { 2019: 'x' }],
    ['nothing is null', '', null],
    ['nothing but a comment is null', '# later\n', null],
    ['a text of several lines', 'note: >-\n  One\n  line\n', { note: 'One line' }],
    ['an asterisk within a text', 'note: a *b* c', { note: 'a *b* c' }],
    ['an asterisk between quotes', 'note: "*b*"', { note: '*b*' }],
    ['a name that objects have anyway', 'constructor: x', { constructor: 'x' }],
  ])('%s', (_, yaml, data) => {
    expect(new YamlSource(yaml)).toMatchObject({ data, faults: [] });
  });

  test.each([
    '2019-02-30',
    '2019-08-29T10:00:00Z',
    '2019-08-29 23:00:00 -5',
  ])('%s is a point in time to the build, and no day that was meant', (written) => {
    const { published } = new YamlSource(`published: ${written}`).data as { published: NoDay };
    expect(published).toBeInstanceOf(NoDay);
    expect([published.written, published.getTime()]).toEqual([written, Number.NaN]);
  });

  test('there is none where there is a fault', () => {
    expect(new YamlSource('a: 1\na: 2\n').data).toBeUndefined();
  });
});

describe('faults', () => {
  function faultsOf(yaml: string): string[] {
    return new YamlSource(yaml, 10).faults.map(
      ({ message, position }) => `${position.line}:${position.column} ${message}`,
    );
  }

  test('every name that stands twice is told', () => {
    expect(faultsOf('a: 1\nb: 1\na: 2\nb: { c: 1, c: 2 }\n')).toEqual([
      '13:1 “a” stands twice.',
      '14:1 “b” stands twice.',
      '14:12 “c” stands twice.',
    ]);
  });

  test('of faults of form the first alone, because the others follow from it', () => {
    expect(faultsOf('a: 1\na: 2\nb: c: d\n  e: f\na: 3\n')).toEqual([
      '13:4 A text that holds a colon and a space must stand between quotes.',
    ]);
  });

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['brackets with an alias', `${'['.repeat(100_000)}*a`],
    ['lists', `${'- '.repeat(100_000)}a`],
  ])('%s without end are a fault and no crash', (_, yaml) => {
    expect(faultsOf(yaml)).toHaveLength(1);
  });

  test('a name that means something else to programs', () => {
    expect(faultsOf('a: 1\nb: [{ c: 1, __proto__: x }]\n')).toEqual(['12:13 “__proto__” cannot be a name.']);
  });

  test('an anchor is told where it stands, with the line to paste', () => {
    const [fault] = new YamlSource('a: 1\nb: &C and D\n').faults;
    expect(fault).toMatchObject({ position: { line: 2, column: 4 }, cure: 'Write  b: "&C and D"' });
  });

  test.each(['a & b', 'R&D', 'a *b* c', '"&b"', "'*b'", '2 * 3'])('%s is a text', (text) => {
    expect(faultsOf(`a: ${text}\nb: [x, ${text}]\n`)).toEqual([]);
  });
});

describe('front matter', () => {
  test.each<[what: string, text: string, parts: ReturnType<typeof splitFrontMatter>]>([
    ['is taken off', '---\na: 1\n---\nText\n', { yaml: 'a: 1\n', body: 'Text\n', yamlOffset: 1, bodyOffset: 3 }],
    [
      'with lines as on Windows',
      '---\r\na: 1\r\nb: 2\r\n---\r\nText',
      { yaml: 'a: 1\r\nb: 2\r\n', body: 'Text', yamlOffset: 1, bodyOffset: 4 },
    ],
    ['with spaces after the dashes', '---  \na: 1\n--- \n', { yaml: 'a: 1\n', body: '', yamlOffset: 1, bodyOffset: 3 }],
    [
      'without a body, and without a last line end',
      '---\na: 1\n---',
      { yaml: 'a: 1\n', body: '', yamlOffset: 1, bodyOffset: 3 },
    ],
    ['without fields', '---\n---\nText', { yaml: '', body: 'Text', yamlOffset: 1, bodyOffset: 2 }],
    [
      'ends at the first dashes',
      '---\na: 1\n---\nText\n---\n',
      { yaml: 'a: 1\n', body: 'Text\n---\n', yamlOffset: 1, bodyOffset: 3 },
    ],
    [
      'does not end at dashes within a line',
      '---\na: x\n  --- y\n---\n',
      { yaml: 'a: x\n  --- y\n', body: '', yamlOffset: 1, bodyOffset: 4 },
    ],
    ['does not end at a line that goes on, where the build ends it', '---\na: 1\n--- x\n---\n', undefined],
    ['does not end at plus signs, where the build ends it', '---\na: 1\n+++\n---\n', undefined],
    [
      'leaves plus signs in the body alone',
      '---\na: 1\n---\n+++\n',
      { yaml: 'a: 1\n', body: '+++\n', yamlOffset: 1, bodyOffset: 3 },
    ],
    ['needs its first line', '\n---\na: 1\n---\n', undefined],
    ['needs its last line', '---\na: 1\n', undefined],
    ['needs three dashes', '--\na: 1\n--\n', undefined],
    ['is not the whole of nothing', '', undefined],
  ])('%s', (_, text, parts) => {
    expect(splitFrontMatter(text)).toEqual(parts);
  });
});
