import { describe, expect, it } from 'vitest';
import { JOURNEYS } from '../../scripts/lib/journeys.ts';
import { NARROW } from '../../scripts/lib/judge-page.ts';
import { homeRoute } from '../../scripts/lib/site-pages.ts';
import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import { useBrowser } from './lib/browser.ts';
import { builtSites } from './lib/built-sites.ts';

const { url } = builtSites().root;
const withPage = useBrowser();

/** What a reader has before their eyes at the end of each journey, in their order. */
const ENDS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [/^Tier 2 Watch List$/, /judges/, /^Train judges and prosecutors in the 2012/, /^%PDF-$/],
  fr: [/^Catégorie 2 – liste de surveillance$/, /juges/, /^Former les juges et les procureurs/, /^%PDF-$/],
};

const cases = LANGUAGES.flatMap((language) =>
  JOURNEYS.flatMap((journey, at) =>
    (journey.needsScript ? [true] : [true, false]).map((hasScript) => ({
      ...journey,
      language,
      hasScript,
      end: ENDS[language][at]!,
    })),
  ),
);

// `npm run journeys` goes the same ways on a slow line, and takes the time.
describe('on a narrow screen a reader can', () => {
  it.each(cases)('$name: $language, with script: $hasScript', async ({ go, language, hasScript, end }) => {
    await withPage({ viewport: { width: NARROW, height: 640 }, javaScriptEnabled: hasScript }, async (page) => {
      expect((await go(page, url + homeRoute(language), language)).replace(/\s/g, ' ')).toMatch(end);
    });
  });
});
