import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/domain/text.ts';

/** The text below the fields of a file, and the language that it is in. */
export interface Body {
  text: string;
  language: Language;
}

/**
 * The Markdown below the fields of a content file.
 * @param text the file, which may begin with fields between two lines of `---`
 */
export function bodyIn(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/, '').trim();
}

/**
 * The text of a content file: the reader’s own where it was translated, else the English one.
 * @param content the content folder
 * @param file path below it, `documents/mali/2019-tip-report.md`
 */
export function bodyOf(content: string, file: string, language: Language): Body {
  const translation = join(content, file.replace(/\.mdx?$/, `.${language}.md`));
  const isTranslated = language !== 'en' && existsSync(translation);
  const source = isTranslated ? translation : join(content, file);
  return { text: bodyIn(readFileSync(source, 'utf8')), language: isTranslated ? language : 'en' };
}
