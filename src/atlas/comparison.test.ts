import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, addressOfCodes, askedByAddress, MOST_COMPARED, withCode, withoutCode } from './comparison.ts';

const CODES = ['MLI', 'NER', 'SEN', 'TCD', 'GIN', 'GHA', 'NGA', 'TGO'];
const known = new Set(CODES);

function asked(more: Partial<Asked> = {}): Asked {
  return { chosen: [], leftOut: [], repeated: [], unknown: [], ...more };
}

describe('what an address asks to compare', () => {
  test.each<[string, Asked]>([
    ['', asked()],
    ['?', asked()],
    ['?c=', asked()],
    ['?c=MLI', asked({ chosen: ['MLI'] })],
    ['c=MLI', asked({ chosen: ['MLI'] })],
    ['?c=NER&c=MLI', asked({ chosen: ['NER', 'MLI'] })],
    ['?c=mli&c=Ner', asked({ chosen: ['MLI', 'NER'] })],
    ['?c=MLI,NER', asked({ chosen: ['MLI', 'NER'] })],
    ['?c=MLI+NER%20SEN', asked({ chosen: ['MLI', 'NER', 'SEN'] })],
    ['?c=,,MLI,', asked({ chosen: ['MLI'] })],
    ['?c=MLI&c=mli&c=NER', asked({ chosen: ['MLI', 'NER'], repeated: ['MLI'] })],
    ['?c=XYZ&c=MLI&c=XYZ', asked({ chosen: ['MLI'], unknown: ['XYZ'] })],
    ['?c=mali', asked({ unknown: ['mali'] })],
    ['?C=MLI&country=NER&utm_source=x&__proto__=y', asked()],
    ['?c=%3Cscript%3Ealert(1)%3C/script%3E', asked({ unknown: ['<script>alert(1)</script>'] })],
    ['?c=__proto__&c=constructor', asked({ unknown: ['__proto__', 'constructor'] })],
    ['?c=MLI&c=NER&c=SEN&c=TCD&c=GIN&c=GHA', asked({ chosen: CODES.slice(0, 6) })],
    ['?c=MLI&c=NER&c=SEN&c=TCD&c=GIN&c=GHA&c=NGA&c=TGO', asked({ chosen: CODES.slice(0, 6), leftOut: ['NGA', 'TGO'] })],
    // One that is repeated takes no place, and one that is unknown neither.
    [
      '?c=MLI&c=MLI&c=XYZ&c=NER&c=SEN&c=TCD&c=GIN&c=GHA',
      asked({ chosen: CODES.slice(0, 6), repeated: ['MLI'], unknown: ['XYZ'] }),
    ],
  ])('%s', (address, result) => {
    expect(askedByAddress(address, known)).toEqual(result);
  });

  test.each(['%', '%zz', '%E0%A4%A', '%00', '+'])('%s, though no sound encoding, throws nothing', (text) => {
    expect(askedByAddress(`?c=${text}&c=MLI`, known).chosen).toEqual(['MLI']);
  });

  test('fifty codes: the first six, and the rest is told', () => {
    const many = Array.from({ length: 50 }, (_, index) => `A${String(index).padStart(2, '0')}`);
    const result = askedByAddress(addressOfCodes(many), new Set(many));
    expect(result.chosen).toEqual(many.slice(0, 6));
    expect(result.leftOut).toEqual(many.slice(6));
  });
});

describe('adding', () => {
  const six = CODES.slice(0, MOST_COMPARED);
  test.each([
    ['the first', [], 'MLI', ['MLI']],
    ['at the end', ['NER'], 'MLI', ['NER', 'MLI']],
    ['one that is there', ['NER', 'MLI'], 'NER', ['NER', 'MLI']],
    ['a seventh', six, 'NGA', undefined],
    ['one of six that are there', six, 'MLI', six],
  ])('%s', (_, chosen, code, result) => {
    expect(withCode(chosen, code)).toEqual(result);
  });
});

test.each([
  [['MLI', 'NER', 'SEN'], 'NER', ['MLI', 'SEN']],
  [['MLI'], 'MLI', []],
  [['MLI'], 'NER', ['MLI']],
  [[], 'NER', []],
])('%j without %s', (chosen, code, result) => {
  expect(withoutCode(chosen, code)).toEqual(result);
});

describe('for every choice', () => {
  const choices = fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: MOST_COMPARED });

  test('it comes back from its address, in its order', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(askedByAddress(addressOfCodes(chosen), known)).toEqual(asked({ chosen }));
      }),
    );
  });

  test('what is added can be removed again', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...CODES), (chosen, code) => {
        const more = withCode(chosen, code);
        expect(more === undefined).toBe(chosen.length === MOST_COMPARED && !chosen.includes(code));
        if (more && !chosen.includes(code)) expect(withoutCode(more, code)).toEqual(chosen);
      }),
    );
  });
});

describe('whatever stands in an address', () => {
  const texts = fc.oneof(fc.constantFrom(...CODES, 'mli', 'XYZ', ''), fc.string({ unit: 'binary', maxLength: 8 }));
  const addresses = fc.oneof(
    fc.array(texts, { maxLength: 20 }).map((values) => `?${new URLSearchParams(values.map((value) => ['c', value]))}`),
    fc.string({ unit: 'binary', maxLength: 100 }).map((text) => `?c=${text}`),
  );

  test('at most six are chosen, each known and each once', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const { chosen } = askedByAddress(address, known);
        expect(chosen.length).toBeLessThanOrEqual(MOST_COMPARED);
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(chosen.filter((code) => !known.has(code))).toEqual([]);
      }),
    );
  });

  test('nothing that is known is lost: it is chosen or told as left out', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CODES), { maxLength: 20 }), (codes) => {
        const { chosen, leftOut, repeated } = askedByAddress(addressOfCodes(codes), known);
        expect([...chosen, ...leftOut]).toEqual([...new Set(codes)]);
        expect(repeated.length > 0).toBe(new Set(codes).size < codes.length);
      }),
    );
  });

  test('the address that is made of it is read without a fault', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const { chosen } = askedByAddress(address, known);
        expect(askedByAddress(addressOfCodes(chosen), known)).toEqual(asked({ chosen }));
      }),
    );
  });
});
