import type { Page } from 'playwright-core';

/** What a reader may set without losing anything: WCAG 2.2, 1.4.12. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/**
 * Sets more space between the letters, words, lines and paragraphs of the page that a browser shows, looks for text that is
 * cut off, and takes the space back.
 * @returns the elements that cut their text, and by how many pixels the page is wider than its window
 */
export async function withSpacedText(page: Page): Promise<{ cut: string[]; overflow: number }> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    // A copy: the list itself would change with what it is set to.
    const before = [...document.adoptedStyleSheets];
    document.adoptedStyleSheets = [...before, sheet];
    const cuts = (element: Element): boolean => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      // What is only for ears is cut on purpose.
      if (clipPath !== 'none' || !element.checkVisibility()) return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isWider = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isHigher = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return (isWider || isHigher) && element.textContent.trim() !== '';
    };
    const cut = [...document.body.querySelectorAll('*')]
      .filter(cuts)
      .map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}"> cuts its text`);
    const root = document.documentElement;
    const overflow = root.scrollWidth - root.clientWidth;
    document.adoptedStyleSheets = before;
    return { cut, overflow };
  }, SPACED);
}
