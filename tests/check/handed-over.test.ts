import { expect, test } from 'vitest';
import { handOver, takeOver } from '../../src/check/handed-over.ts';
import { readContent } from '../../src/check/read-content.ts';
import { SOUND } from './content-copy.ts';

test('what was read is taken over once, by whoever asks for the same folder', () => {
  const read = readContent(SOUND);
  expect(takeOver(SOUND)).toBeUndefined();
  handOver(SOUND, read);
  expect(takeOver(`${SOUND}/documents`)).toBeUndefined();
  expect(takeOver(SOUND)).toBe(read);
  expect(takeOver(SOUND)).toBeUndefined();
});
