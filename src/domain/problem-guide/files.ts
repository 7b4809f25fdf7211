import type { ProblemEntry } from './entry.ts';

/** What is wrong with a file as a whole. */
export const FILES = {
  'unreadable-file': {
    why: 'A file in another encoding would show signs such as Ã© instead of é.',
    remedy:
      'Open the file in a text editor, choose “Save as” or “Save with encoding”, and take UTF-8. If the message says that the file is missing, put it back: the site needs it.',
    example: {
      kind: 'told',
      file: 'documents/arcadia/2010-border-agreement.md',
      wrong: 'Encoding: Western (Windows 1252)',
      right: 'Encoding: UTF-8',
    },
  },
  'file-too-large': {
    why: 'A file of this size is not a text that somebody wrote, but a scan, a film or an export that came here by mistake.',
    remedy:
      'Move the file out of the content folder. Of a long source only its address belongs here, under source, and your summary.',
    example: {
      kind: 'told',
      file: 'documents/arcadia/2009-tip-report.md',
      wrong: 'Size: 48 MB',
      right: 'Size: 6,000 bytes',
    },
  },
  'outside-folder': {
    why: 'A link to a file elsewhere works on your computer alone, and nobody could see what the site is made of.',
    remedy: 'Put a copy of the file in the place of the link.',
    example: {
      kind: 'told',
      file: 'documents/arcadia/2009-tip-report.md',
      wrong: 'Kind: link to Desktop/report.md',
      right: 'Kind: text file',
    },
  },
  'wrong-file-name': {
    why: 'The name of a file becomes the address of a page, and tells which country and which year it belongs to. A file whose name fits nothing would be missing from the site without a word.',
    remedy:
      'Give the file the name that the message proposes. A document is called by the year of its publication and a few words, in the folder of one of its countries.',
    example: {
      kind: 'names',
      wrong: ['documents/arcadia/TIP Report 2009.md'],
      right: ['documents/arcadia/2009-tip-report.md'],
    },
  },
  'names-alike': {
    why: 'On Windows and on most Macs one of the two would replace the other.',
    remedy: 'Keep the one in small letters. If both are needed, give one of them another name.',
    example: {
      kind: 'names',
      wrong: ['documents/arcadia/2009-tip-report.md', 'documents/arcadia/2009-TIP-report.md'],
      right: ['documents/arcadia/2009-tip-report.md'],
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
