import type { ProblemEntry } from './entry.ts';

const REPORT = 'documents/arcadia/2009-tip-report.md';

/** What a text must not hold. */
export const TEXTS = {
  'strange-sign': {
    why: 'Nobody sees such a sign, but a search misses the word, and the signs for the direction of writing can make a text read as something else.',
    remedy:
      'Delete the whole word and type it anew instead of copying it. A name in another alphabet may stand in a text; only a word that mixes two is refused.',
    example: {
      kind: 'told',
      file: REPORT,
      wrong: 'title: Arc⟨U+200B⟩adia in the TIP Report of 2009',
      right: 'title: Arcadia in the TIP Report of 2009',
    },
  },
  'raw-html': {
    why: 'Anybody can send in a text. Nothing in it may run in a reader’s browser, and all pages are to look alike.',
    remedy:
      'Write Markdown: *so* for emphasis, - for a list, [words](https://…) for a link. A sign that is to be shown, < or {, goes between backticks.',
    example: {
      kind: 'text',
      file: REPORT,
      wrong: 'prosecutors looked into <b>eleven</b> cases.',
      right: 'prosecutors looked into *eleven* cases.',
    },
  },
  'unsafe-link': {
    why: 'A link without its beginning leads nowhere, and some beginnings run a program.',
    remedy:
      'Copy the whole address from your browser, with https://. A page of this site begins with a stroke, as in /glossary/; a place on the same page with #.',
    example: {
      kind: 'text',
      file: REPORT,
      wrong: '[described by the ministry](www.example.org/cases)',
      right: '[described by the ministry](https://www.example.org/cases)',
    },
  },
  'image-in-text': {
    remedy: 'Take the picture out, or write a link to the page that shows it.',
    example: {
      kind: 'text',
      file: REPORT,
      wrong: '![described by the ministry](https://www.example.org/cases)',
      right: '[described by the ministry](https://www.example.org/cases)',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
