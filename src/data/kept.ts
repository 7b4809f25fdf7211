import { IS_FOR_EDITORS } from './for-editors.ts';

/** Reads what is asked for once a build; in development anew each time, because an editor may be at work. */
export function kept<Read>(read: () => Promise<Read>): () => Promise<Read> {
  let reading: Promise<Read> | undefined;
  return () => {
    if (IS_FOR_EDITORS) return read();
    reading ??= read();
    return reading;
  };
}
