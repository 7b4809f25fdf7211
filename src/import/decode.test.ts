import { expect, test } from 'vitest';
import { decodeSource } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test('a text with few control characters is read without them; with many it is none', () => {
  expect(decodeSource(utf8(`a\u0001${'b'.repeat(2000)}`)).text).toBe(`a${'b'.repeat(2000)}`);
  expect(() => decodeSource(utf8(`a\u0001${'b'.repeat(500)}`))).toThrow(/not a text/);
});

test.each<[name: string, bytes: Uint8Array, text: string, encoding: string]>([
  ['UTF-8', utf8('Ségou'), 'Ségou', 'utf-8'],
  ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 'A', 'utf-8'],
  ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), 'A', 'utf-16le'],
  [
    'what a page says',
    latin1('<meta charset="iso-8859-1">S\xe9gou'),
    '<meta charset="iso-8859-1">Ségou',
    'windows-1252',
  ],
  [
    'a page that is wrong about itself',
    latin1('<meta charset="utf-8">S\xe9gou'),
    '<meta charset="utf-8">Ségou',
    'windows-1252',
  ],
  ['older bytes', latin1('\x93S\xe9gou\x94'), '“Ségou”', 'windows-1252'],
  ['ends of lines of every kind', utf8('a\r\nb\rc\nd'), 'a\nb\nc\nd', 'utf-8'],
])('%s', (_, bytes, text, encoding) => {
  expect(decodeSource(bytes)).toMatchObject({ text, encoding });
});
