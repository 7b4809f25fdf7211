import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ProblemCode } from '../domain/problem.ts';
import { Lines, type Position, START } from './lines.ts';

/** Why a file gives no text, in words for an editor. */
export interface FileFault {
  code: ProblemCode;
  message: string;
  cure: string;
  position: Position;
}

/**
 * The most that a file may hold, in bytes. The longest of today has 17 kB, and a register of ten thousand demands about one million;
 * what is larger is an export or a scan, and would only be held in memory to be refused.
 */
const LARGEST_FILE = 2_000_000;

/** Reasons of the file system. */
const UNREADABLE: Readonly<Record<string, readonly [message: string, cure: string]>> = {
  ENOENT: ['There is no such file.', 'Put it back: the site needs it.'],
  EISDIR: ['This is a folder where a file should be.', 'Give the folder another name, and put the file here.'],
  EACCES: ['The file may not be read.', 'Give yourself the right to read it.'],
  EPERM: ['The file may not be read.', 'Give yourself the right to read it.'],
  ENAMETOOLONG: ['The path of the file is longer than the system allows.', 'Give it, or its folders, shorter names.'],
};

/** @param error what the file system threw */
export function unreadable(error: unknown): FileFault {
  const { code = '' } = error as NodeJS.ErrnoException;
  const [message, cure] = UNREADABLE[code] ?? [
    `The file cannot be read (${code || 'for no known reason'}).`,
    'See whether it is there and may be read.',
  ];
  return { code: 'unreadable-file', message, cure, position: START };
}

/** How files begin that an editor may take for a text. */
const KINDS: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF', 'a PDF file'],
  ['PK\x03\x04', 'a Word, LibreOffice or ZIP file'],
  ['\xD0\xCF\x11\xE0', 'an old Word or Excel file'],
  ['\x89PNG', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['GIF8', 'a picture'],
  ['{\\rtf', 'a file of a word processor (RTF)'],
];

const SAVE_AS_UTF8 = 'Save it again with the encoding UTF-8: in most editors under “Save as” or “Save with encoding”.';

function notText(message: string, cure: string, position = START): FileFault {
  return { code: 'unreadable-file', message, cure, position };
}

/** How large a part of the beginning of a file are bytes of zero; texts have none. */
function shareOfZeros(bytes: Buffer): number {
  const start = bytes.subarray(0, 4096);
  return start.includes(0) ? start.filter((byte) => byte === 0).length / start.length : 0;
}

function foreignFormat(bytes: Buffer): FileFault | undefined {
  const start = bytes.toString('latin1', 0, 8);
  const kind = KINDS.find(([signature]) => start.startsWith(signature))?.[1];
  if (kind) return notText(`This is ${kind}, and no text.`, 'Move it out, and put a text file in its place.');
  const zeros = shareOfZeros(bytes);
  if (/^(?:\xFF\xFE|\xFE\xFF)/.test(start) || (zeros > 0.3 && zeros < 0.8)) {
    return notText('The file is UTF-16, which some programs call “Unicode”.', SAVE_AS_UTF8);
  }
  if (zeros > 0.05)
    return notText('The file is no text: it holds bytes that no text has.', 'Put a text file in its place.');
  return undefined;
}

/** The bytes as a text, or why they are none. A byte order mark is taken off. */
export function decode(bytes: Buffer): string | FileFault {
  const foreign = foreignFormat(bytes);
  if (foreign) return foreign;
  if (!isUtf8(bytes)) {
    const text = bytes.toString('utf8');
    const place = new Lines(text).positionAt(text.indexOf('\ufffd'));
    return notText('The file is not UTF-8 text: here stands a letter in another encoding.', SAVE_AS_UTF8, place);
  }
  const text = bytes.toString('utf8', bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
  const loneReturn = text.includes('\r') ? /\r(?!\n)/.exec(text) : null;
  if (loneReturn) {
    return notText(
      'The lines end as they did on very old computers, or a line end has lost its second half.',
      'Save the file again with line ends as Unix (LF) or Windows (CRLF) has them.',
      new Lines(text).positionAt(loneReturn.index),
    );
  }
  return text;
}

/** Larger than almost every file. */
const CHUNK = 64 * 1024;

/** What is read into, again for every file. A byte more than a file may hold tells that it holds more. */
const room = Buffer.allocUnsafe(LARGEST_FILE + 1);

/** @returns how many bytes were read. A file ends where less comes than was asked for: one call for most files, and not two. */
function fill(descriptor: number): number {
  let length = 0;
  let wanted: number;
  let read: number;
  do {
    wanted = Math.min(CHUNK, room.length - length);
    read = readSync(descriptor, room, length, wanted, null);
    length += read;
  } while (read === wanted && length < room.length);
  return length;
}

function tooLarge(bytes: number): FileFault {
  const size = `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
  return {
    code: 'file-too-large',
    message: `The file has ${size}; a file of the content has at most ${LARGEST_FILE / 1e6} MB.`,
    cure: 'Move it out. If it is a text, file what it says in several documents.',
    position: START,
  };
}

/**
 * Reads a file, of one that is too large no more than shows it.
 * @param path of a file; at a pipe this does not wait
 */
export function readText(path: string): string | FileFault {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return unreadable(error);
  }
  try {
    const length = fill(descriptor);
    if (length > LARGEST_FILE) return tooLarge(fstatSync(descriptor).size);
    return decode(room.subarray(0, length));
  } catch (error) {
    return unreadable(error);
  } finally {
    closeSync(descriptor);
  }
}
