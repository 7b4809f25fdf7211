import type { FieldKind } from './content-fields.ts';

/** A piece of YAML in the place of a value. */
export interface BadValue {
  name: string;
  yaml: string;
  /** The kinds of field that it is right in, or may be; it is wrong in every other. */
  mayBeRight: readonly FieldKind[];
}

const TEXTS: readonly FieldKind[] = ['local-text', 'text'];
const NUMBERS: readonly FieldKind[] = ['integer', 'number'];

function bad(name: string, yaml: string, mayBeRight: readonly FieldKind[] = []): BadValue {
  return { name, yaml, mayBeRight };
}

const WRONG_TYPES: readonly BadValue[] = [
  bad('a number', '17', NUMBERS),
  bad('words', '"some words"', TEXTS),
  bad('a list', '[one, two]', ['list']),
  bad('a map', '{ one: two }'),
  bad('nothing', 'null'),
  bad('a tilde', '~'),
  bad('a truth', 'true', ['boolean']),
  bad('an empty text', '""'),
  bad('spaces', '"   "'),
  bad('lists in lists', '[[[[[[]]]]]]'),
  bad('a list of nothing', '[null]'),
];

/** What is wrong by its size. */
export const HUGE_VALUES: readonly BadValue[] = [
  bad('a text of a megabyte', `"${'x'.repeat(1_000_000)}"`),
  bad('10,000 items', `[${'one, '.repeat(10_000)}]`, ['list']),
  bad('500 names', `{ ${Array.from({ length: 500 }, (_, index) => `name-${index}: x`).join(', ')} }`),
  bad('a list 1,000 deep', '['.repeat(1000) + ']'.repeat(1000)),
];

/** Of a date that no calendar has, or a time of day, YAML makes a point in time, so it is no text either. */
const DATES: readonly BadValue[] = [
  ...[
    '29/08/2019',
    '29.8.2019',
    '08-29-2019',
    '2019-8-29',
    '29 August 2019',
    '2019年8月29日',
    '٢٠١٩',
    '２０１９',
    '2019-13',
    '2019-00',
    '2019/08/29',
  ].map((date) => bad(`the date ${date}`, date, /^[\d-]+$/.test(date) ? [...TEXTS, 'name'] : TEXTS)),
  ...['2562', '1441', '20190829', '0', '-2019'].map((year) =>
    bad(`the year ${year}`, year, year.startsWith('-') ? [] : NUMBERS),
  ),
  ...['2019-02-30', '2019-02-30T10:00:00', '2019-08-29T10:00:00Z', '2019-08-29 23:30:00 -05:00'].map((day) =>
    bad(`the day ${day}`, day),
  ),
];

const SIGNS: Readonly<Record<string, string>> = {
  'a null character': '\u0000',
  'a bell': '\u0007',
  'an escape': '\u001b[31m',
  'a “next line”': '\u0085',
  'a soft hyphen': '\u00ad',
  'a zero-width space': '\u200b',
  'a line separator': '\u2028',
  'a right-to-left mark': '\u200f',
  'a right-to-left override': '\u202e',
  'an isolate': '\u2067',
  'a byte order mark': '\ufeff',
  'a replacement character': '\ufffd',
  'a filler': '\u3164',
  'a tag': '\u{e0041}',
};

function escaped(text: string): string {
  return [...text].map((sign) => `\\U${sign.codePointAt(0)!.toString(16).padStart(8, '0')}`).join('');
}

const STRANGE: readonly BadValue[] = [
  ...Object.entries(SIGNS).flatMap(([name, sign]) => [
    bad(name, `"tier${sign}one"`),
    bad(`${name}, by its number`, `"tier${escaped(sign)}one"`),
  ]),
  bad('a zero-width space in a list', '["tier\u200bone"]'),
  bad('a right-to-left override in a translation', '{ en: one, fr: "tier\u202eone" }'),
  bad('a Cyrillic letter', 'm\u0430li'),
  bad('a Cyrillic letter, by its number', '"m\\u0430li"'),
  bad('a Greek letter', 'nig\u03b5r'),
  bad('half of a sign of two', '"\\ud83d"'),
];

const NUMBER_FORMS: readonly BadValue[] = [
  bad('no number', '.nan'),
  bad('an infinite number', '.inf'),
  bad('a negative infinite number', '-.inf'),
  bad('a number too large to be one', '1e999', [...TEXTS, 'name']),
  bad('a number below 0', '-1'),
  bad('half a number', '1.5', ['number']),
  bad('a hexadecimal number', '0x7D9', [...NUMBERS, 'date', 'period']),
  bad('an octal number', '0o17', NUMBERS),
  bad('a number with lines', '1_000', TEXTS),
  bad('a number with a comma', '"1,000"', TEXTS),
];

const YAML_FORMS: readonly BadValue[] = [
  bad('a function', '!!js/function "function () { return 1 }"'),
  bad('a regular expression', '!!js/regexp /a/'),
  bad('an object of another language', '!!python/object:os.system x'),
  bad('bytes', '!!binary aGVsbG8='),
  bad('a set', '!!set { a }'),
  bad('a tag of its own', '!tier one'),
  bad('an anchor', '&a one'),
  bad('an anchor before a list', '&a [one]'),
  bad('an alias', '*a'),
  bad('a merge', '{ <<: { one: two } }'),
  bad('the prototype', '{ __proto__: { one: two } }'),
  bad('the prototype, by numbers', '{ "\\x5f_proto__": one }'),
  bad('the constructor', '{ constructor: { prototype: one } }'),
  bad('a key that is a list', '{ [one]: two }'),
  bad('a key that is nothing', '{ ? : two }'),
  bad('the same name twice', '{ one: a, one: b }'),
  bad('a bracket that is not closed', '[one'),
  bad('a quote that is not closed', '"one'),
  bad('a bracket too many', 'one]'),
  bad('a percent sign', '%one'),
  bad('an at sign', '@one'),
];

const HOSTILE: readonly BadValue[] = [
  bad('a script', '"<script>alert(1)</script>"', TEXTS),
  bad('a link that runs a script', '"javascript:alert(1)"', TEXTS),
  bad('an address without its host', '"https://"', TEXTS),
  bad('an address with a space', '"https://example.org/a b"', TEXTS),
  bad('an address of a file', '"file:///etc/passwd"', TEXTS),
  bad('a path upwards', '../../etc/passwd', TEXTS),
];

/** What stands where a value should stand, in each field that there is. */
export const BAD_VALUES: readonly BadValue[] = [
  ...WRONG_TYPES,
  ...DATES,
  ...STRANGE,
  ...NUMBER_FORMS,
  ...YAML_FORMS,
  ...HOSTILE,
];

/** What stands where a name should stand: a key of a record, or a field that there is not. */
export const BAD_NAMES: readonly string[] = [
  '"bad name"',
  '""',
  '17',
  'null',
  '"\\u202ename"',
  '"na\\0me"',
  'na\u200bme',
  'm\u0430li',
  '__proto__',
  '"\\x5f_proto__"',
  '<<',
  '[one]',
  '? [one, two]',
  '&a name',
  '*a',
  '!!js/function name',
  `"${'x'.repeat(10_000)}"`,
  `"${'x-'.repeat(50_000)}"`,
];
