import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Language } from '../../src/domain/text.ts';

/** What a reader types into the search page, and with which facets chosen beforehand. */
export interface TypedQuery {
  language: Language;
  what: string;
  query: string;
  /** As the address holds them, `kind=demand`. */
  facets?: string;
}

/** The kinds of queries that cost different things: a word that stands everywhere, one that stands nearly nowhere, none at all. */
export const TYPED: readonly TypedQuery[] = [
  { language: 'en', what: 'common word', query: 'trafficking' },
  { language: 'en', what: 'rare word', query: 'waiver' },
  { language: 'en', what: 'country', query: 'Niger' },
  { language: 'en', what: 'two words', query: 'train judges' },
  { language: 'en', what: 'with a facet', query: 'children', facets: 'kind=demand' },
  { language: 'en', what: 'mistyped', query: 'Malli' },
  { language: 'fr', what: 'common word', query: 'traite' },
  { language: 'fr', what: 'rare word', query: 'dérogation' },
  { language: 'fr', what: 'country', query: 'Birmanie' },
  { language: 'fr', what: 'two words', query: 'former juges' },
  { language: 'fr', what: 'with accents', query: 'mendicité forcée' },
  { language: 'fr', what: 'with a facet', query: 'enfants', facets: 'kind=demand' },
  { language: 'fr', what: 'mistyped', query: 'Malli' },
];

/** An answer to one key, as the page has shown it; times in milliseconds. */
interface Shown {
  /** From the key to the frame with the first result, or with the news that there is none. */
  milliseconds: number;
  /** How long the page could not have answered another key in that time: what tasks take beyond 50 ms each. */
  blocked: number;
  /** Addresses of what had arrived by then. */
  fetched: string[];
  results: string;
}

declare global {
  interface Window {
    nextShown: () => Promise<Shown>;
  }
}

/** Runs in the page: waits for the answer to the next key. */
function watchAnswers(): void {
  const SMOOTH = 50;
  const tasks: { startTime: number; duration: number }[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  window.nextShown = () =>
    new Promise((resolve) => {
      const list = document.getElementById('results')!;
      const status = document.getElementById('search-status')!;
      let typed: number | undefined;
      const observer = new MutationObserver((changes) => {
        if (typed === undefined) return;
        const hasNew = changes.some(({ target, addedNodes }) => target === list && addedNodes.length > 0);
        const isNone = list.children.length === 0 && /^(?:Nothing|Rien|Aucun)/.test(status.textContent ?? '');
        if (!hasNew && !isNone) return;
        observer.disconnect();
        const start = typed;
        requestAnimationFrame(() => {
          const end = performance.now();
          const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
          // A long task is told after it has ended.
          setTimeout(() => {
            const during = tasks.filter(({ startTime }) => startTime >= start && startTime <= end);
            resolve({
              milliseconds: end - start,
              blocked: during.reduce((sum, { duration }) => sum + Math.max(0, duration - SMOOTH), 0),
              fetched: files.filter(({ responseEnd }) => responseEnd <= end).map(({ name }) => name),
              results: status.textContent ?? '',
            });
          }, 0);
        });
      });
      observer.observe(list, { childList: true });
      observer.observe(status, { childList: true });
      document.getElementById('q')!.addEventListener(
        'input',
        () => {
          typed = performance.now();
        },
        { once: true },
      );
    });
}

async function openSearch(context: BrowserContext, home: string, facets = ''): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(watchAnswers);
  await page.goto(`${home}search/${facets && `?${facets}`}`);
  if (facets) await page.locator('#results > li').first().waitFor();
  return page;
}

/** Types a text after what stands there already, and waits for its answer. */
async function type(page: Page, text: string): Promise<Shown> {
  const shown = page.evaluate(() => window.nextShown());
  await page.locator('#q').focus();
  await page.keyboard.insertText(text);
  return shown;
}

export interface MeasuredQuery {
  results: string;
  /** The first key after the page has been opened, with all that is loaded for it. */
  first: Shown;
  /** From key to first result, key by key, where the page knows all words of the query already. */
  further: Shown[];
}

/**
 * Types a query twice: at once into a page that has nothing loaded, as from the clipboard, and letter by letter into the same page.
 * @param home address of the home page in the query’s language
 * @throws when an answer does not come
 */
export async function measureQuery(browser: Browser, home: string, typed: TypedQuery): Promise<MeasuredQuery> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await openSearch(context, home, typed.facets);
    const first = await type(page, typed.query);
    await page.waitForLoadState('networkidle');
    const further: Shown[] = [];
    await page.locator('#q').fill('');
    for (const letter of typed.query) further.push(await type(page, letter));
    return { results: first.results, first, further };
  } finally {
    await context.close();
  }
}
