import sniff from 'html-encoding-sniffer';
import { UnfitSource } from './unfit-source.ts';

/** Bytes that a source may have. The longest narrative has 60 kB as text, and a page that a browser saved about 2 MB. */
export const LARGEST_SOURCE = 5_000_000;

/** The text of a source file. */
export interface DecodedText {
  text: string;
  /** As the web names it: `utf-8`, `windows-1252`. */
  encoding: string;
  /** How the encoding is known, for the editor. */
  reason: string;
}

const AS_TEXT = 'Open it, copy its text into a plain text file, and import that.';

/** First bytes of files that hold no plain text, as Latin-1, and what to do instead. */
const OTHER_FORMATS: readonly { begin: readonly string[]; message: string }[] = [
  { begin: ['%PDF-'], message: `This is a PDF file. ${AS_TEXT}` },
  { begin: ['PK\x03\x04'], message: `This is a word processor’s file or an archive. ${AS_TEXT}` },
  { begin: ['\xd0\xcf\x11\xe0', '{\\rtf'], message: `This is a word processor’s file. ${AS_TEXT}` },
];

/** How a web archive begins: a page and its pictures in one file. */
const WEB_ARCHIVE = /^(?:From|Date|Subject|MIME-Version|Snapshot-Content-Location): [\s\S]{0,2000}multipart\/related/i;

/** Signs that no text has, but for a tab, an end of a line and the end of a page. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/g;

/** The text in an encoding, unless some bytes mean nothing in it. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 2100));
  const format = OTHER_FORMATS.find(({ begin }) => begin.some((bytesOf) => start.startsWith(bytesOf)));
  if (format) throw new UnfitSource(format.message);
  if (WEB_ARCHIVE.test(start)) {
    throw new UnfitSource('This is a web archive. Save the page again as “HTML only”, and import that.');
  }
}

/**
 * Reads bytes as text: by a byte order mark, by what an HTML page says of itself, as UTF-8, or else as windows-1252, in which
 * older pages are written that do not say so.
 * @throws {UnfitSource} when the file is empty, too large, of another format or binary
 */
export function decodeSource(bytes: Uint8Array): DecodedText {
  if (bytes.length > LARGEST_SOURCE) throw new UnfitSource(tooLarge(bytes.length));
  refuseOtherFormats(bytes);
  const declared = sniff(bytes, { defaultEncoding: 'UTF-8' }).toLowerCase();
  const asDeclared = decoded(bytes, declared);
  const encoding = asDeclared === undefined ? 'windows-1252' : declared;
  const text = (asDeclared ?? new TextDecoder(encoding).decode(bytes)).replace(/\r\n?/g, '\n');
  if ((text.match(CONTROL)?.length ?? 0) > text.length / 1000) {
    throw new UnfitSource('This is not a text: it holds signs that no text has. Import the text itself.');
  }
  if (text.trim() === '') throw new UnfitSource('The file is empty.');
  const reason =
    asDeclared !== undefined
      ? declared === 'utf-8'
        ? 'its bytes are sound in it'
        : 'the file says so'
      : `it is not ${declared}, and most older pages are in this one: look at accents and quotation marks`;
  return { text: text.replace(CONTROL, ''), encoding, reason };
}

/** The message for a file with more bytes than a source may have. */
export function tooLarge(size: number): string {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
  return `The file has ${megabytes(size)}; a source may have ${megabytes(LARGEST_SOURCE)}. Import only the text that you need.`;
}
