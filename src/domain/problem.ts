/** Every kind of problem that content can have. The table is the one list of them: texts, documentation and tests read it. */
export const PROBLEM_KINDS = {
  'unreadable-file': 'The file cannot be read as text.',
  'outside-folder': 'A link in the file system that leads out of the content folder.',
  'file-too-large': 'A file that is larger than any text of the content.',
  'invalid-yaml': 'The fields cannot be told apart: a sign that has a meaning among them stands in the wrong place.',
  'missing-front-matter': 'A document must begin with front matter between two lines of three dashes.',
  'wrong-file-name': 'The name of a file or of its folder does not fit what the file holds.',
  'names-alike': 'Two files whose names differ by capitals alone: many computers take them for one.',
  'todo-left': 'A TODO is left: something that was to be decided is not.',
  'source-words-left':
    'A comment of an imported draft is left: it holds words of the source, which may not be published.',
  'strange-sign':
    'A sign that does not show, or a letter of another alphabet that looks like a Latin one. Copying leaves them behind.',
  'unknown-field': 'A field that the collection does not have, most often a slip of the pen.',
  'missing-field': 'A field that must be there is not.',
  'wrong-value': 'A field has a value that is not allowed.',
  'raw-html': 'HTML, script or code in a text. Texts are Markdown alone.',
  'unsafe-link': 'A link that is neither a web address nor a page of this site.',
  'image-in-text':
    'A picture in a text. Readers are never sent to another host, and the site has no pictures of its own.',
  'duplicate-id': 'Two entries have the same identity.',
  'unknown-country': 'A country that no file in content/countries describes.',
  'unknown-edition': 'An edition that no file in content/editions describes.',
  'unknown-publisher': 'A publisher that content/publishers.yaml does not list.',
  'unknown-recommendation': 'A demand that the register of the country does not list.',
  'unknown-topic': 'A topic that content/topics.yaml does not list.',
  'unknown-source': 'A source of placements that content/sources.yaml does not list.',
  'unknown-term': 'A term that content/glossary.yaml does not list.',
  'merged-into-nothing': 'A demand is merged into one that does not exist, or into itself by a detour.',
  'unused-recommendation': 'A demand of the register that no document asks and none reports on.',
  'country-not-named': 'In a document of several countries every entry must say which one it concerns.',
  'repeated-report': 'One document reports on one demand twice for the same date and voice.',
  'tier-contradiction': 'A document states a tier that its edition does not give.',
  'tier-in-two-lists': 'An edition places a country twice.',
  'watch-list-too-early': 'The Tier 2 Watch List begins with the edition of 2004.',
  'watch-list-too-long': 'A run on the Tier 2 Watch List that the law of its time does not allow.',
  'note-contradiction': 'What is noted of a placement does not fit the placements of the years before, or the law.',
  'dropped-country': 'An edition has a country on no list although the editions right before and after it place it.',
  'placement-without-source': 'A placement that no source confirms and that is not marked as deduced.',
  'deduced-and-confirmed': 'A placement is marked as deduced although a source confirms it.',
  'not-placed': 'A list speaks of a placement that the edition does not have.',
  'count-mismatch': 'The lists of an edition do not add up to the published counts.',
  'coverage-contradiction': 'What an edition says of its coverage does not fit its other fields.',
  'unused-country': 'A country that no edition names and no document is about.',
  'one-sided-border': 'A country names a neighbour that does not name it back.',
} as const;
export type ProblemCode = keyof typeof PROBLEM_KINDS;

/** A step into a file: a key of a map, or the place in a list. */
export type PathStep = string | number;

/** Something that is wrong with the content, in words for an editor who is no programmer. */
export interface Problem {
  code: ProblemCode;
  /** An error stops the build; a warning is listed. */
  severity: 'error' | 'warning';
  /** Path of the file within the content folder. */
  file: string;
  /** Where in the file's data the fault lies; empty for the whole file. */
  path: readonly PathStep[];
  /** What is wrong, a sentence. */
  message: string;
  /** The value that was found, where one of `allowed` was meant. */
  found?: string | undefined;
  /** The values that are allowed. */
  allowed?: readonly string[] | undefined;
  /** What to do, or the text to paste. */
  cure?: string | undefined;
  /** Where the fault lies when the file could not be parsed, from 1. */
  position?: { line: number; column: number } | undefined;
}
