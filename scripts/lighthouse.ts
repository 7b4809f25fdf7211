import { resolve } from 'node:path';
import { LANGUAGES } from '../src/domain/text.ts';
import { launchBrowser } from './lib/browser.ts';
import { normalBase } from './lib/build-site.ts';
import {
  CATEGORIES,
  freePort,
  type Lighthouse,
  loadLighthouse,
  middleRun,
  type Scores,
  scoresOf,
} from './lib/lighthouse.ts';
import { readOptions, runScript } from './lib/run-script.ts';
import { examplePages } from './lib/site-pages.ts';
import { putLineBefore } from './lib/slow-line.ts';
import { serveFolder } from './lib/static-server.ts';

/** The longest page of each of these is judged, in each language. */
const TEMPLATES = ['home', 'country profile', 'document', 'search/'];

/** A score that is whole. */
const WHOLE = 100;

/** Judges a page several times. @throws when it could not be loaded */
async function judge(lighthouse: Lighthouse, address: string, port: number, times: number): Promise<Scores> {
  const runs: Scores[] = [];
  while (runs.length < times) {
    const result = await lighthouse(address, {
      port,
      onlyCategories: CATEGORIES,
      logLevel: 'error',
      output: 'json',
      locale: 'en',
    });
    if (!result) throw new Error(`Lighthouse gave no report on ${address}.`);
    runs.push(scoresOf(result.lhr));
  }
  return middleRun(runs);
}

/** Judges pages one by one: two at a time would slow each other. @returns how many points were lost */
async function judgeSite(lighthouse: Lighthouse, folder: string, base: string, times: number): Promise<number> {
  const plain = await serveFolder({ folder, base, port: 0 });
  // No line, for Lighthouse reckons with a slow one itself: this is what compresses, as a host does.
  const server = await putLineBefore(new URL(plain.url).origin, base);
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    const examples = LANGUAGES.flatMap((language) => examplePages(folder, language));
    const rows: Record<string, string | number>[] = [];
    const lines: string[] = [];
    let points = 0;
    for (const { page } of examples.filter(({ template }) => TEMPLATES.includes(template))) {
      const { scores, lost } = await judge(lighthouse, server.url + page.route, port, times);
      rows.push({ page: `/${page.route}`, ...scores });
      lines.push(...lost.map((audit) => `/${page.route}  ${audit}`));
      points += Object.values(scores).reduce((sum, score) => sum + WHOLE - score, 0);
    }
    console.table(rows);
    for (const line of lines) console.log(line);
    return points;
  } finally {
    await browser.close();
    await server.close();
    await plain.close();
  }
}

await runScript(async () => {
  const options = readOptions({
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    lighthouse: { type: 'string' },
    runs: { type: 'string', default: '3' },
  });
  const lighthouse = await loadLighthouse(options.lighthouse && resolve(options.lighthouse));
  const times = Number(options.runs) || 1;
  const points = await judgeSite(lighthouse, resolve(options.out), normalBase(options.base), times);
  console.log(
    `${points === 0 ? 'Every score is 100.' : `${points} points lost.`} Of ${times} runs the one in the middle.`,
  );
  if (points > 0) process.exitCode = 1;
});
