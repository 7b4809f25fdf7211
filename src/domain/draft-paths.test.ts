import { expect, test } from 'vitest';
import { destinationOf, isDraft } from './draft-paths.ts';

test.each([
  ['drafts/documents/mali/2021-note.md', true, 'documents/mali/2021-note.md'],
  ['documents/mali/2021-note.md', false, 'documents/mali/2021-note.md'],
  ['documents/drafts/2021-note.md', false, 'documents/drafts/2021-note.md'],
  ['drafts.md', false, 'drafts.md'],
])('%s', (file, isOne, destination) => {
  expect([isDraft(file), destinationOf(file)]).toEqual([isOne, destination]);
});
