import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { LANGUAGES, type Language } from '../src/domain/text.ts';
import { launchBrowser } from './lib/browser.ts';
import { normalBase } from './lib/build-site.ts';
import { JOURNEYS, type Journey } from './lib/journeys.ts';
import { NARROW } from './lib/judge-page.ts';
import { readOptions, runScript } from './lib/run-script.ts';
import { homeRoute } from './lib/site-pages.ts';
import { type Line, putLineBefore, type SlowServer } from './lib/slow-line.ts';
import { serveFolder } from './lib/static-server.ts';

/** A bad mobile line. */
const LINE: Line = { latency: 400, bitsPerSecond: 400_000 };

/** How much slower than this machine a telephone is taken to be. */
const SLOWER = 4;

interface Run {
  seconds: number;
  kilobytes: number;
}

/** Goes a journey once, with nothing kept from before. @throws when it leads nowhere */
async function measure(
  browser: Browser,
  server: SlowServer,
  { go }: Journey,
  language: Language,
  hasScript: boolean,
): Promise<Run> {
  const context = await browser.newContext({
    viewport: { width: NARROW, height: 640 },
    javaScriptEnabled: hasScript,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    server.takeBytes();
    const start = performance.now();
    await go(page, server.url + homeRoute(language), language);
    return { seconds: (performance.now() - start) / 1000, kilobytes: server.takeBytes() / 1024 };
  } finally {
    await context.close();
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

await runScript(async () => {
  const options = readOptions({
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    runs: { type: 'string', default: '5' },
  });
  const base = normalBase(options.base);
  const plain = await serveFolder({ folder: resolve(options.out), base, port: 0 });
  const server = await putLineBefore(new URL(plain.url).origin, base, LINE);
  const browser = await launchBrowser();
  try {
    const rows = [];
    for (const journey of JOURNEYS) {
      for (const language of LANGUAGES) {
        for (const hasScript of journey.needsScript ? [true] : [true, false]) {
          const runs: Run[] = [];
          for (let run = 0; run < Number(options.runs); run += 1) {
            runs.push(await measure(browser, server, journey, language, hasScript));
          }
          rows.push({
            journey: journey.name,
            language,
            script: hasScript ? 'yes' : 'no',
            seconds: median(runs.map(({ seconds }) => seconds)).toFixed(1),
            KB: Math.round(median(runs.map(({ kilobytes }) => kilobytes))),
          });
        }
      }
    }
    console.table(rows);
    console.log(
      `Medians of ${options.runs}: ${LINE.latency} ms, ${LINE.bitsPerSecond / 1000} kbit/s, brotli, nothing kept, ${NARROW} px, a processor ${SLOWER} times slower.`,
    );
  } finally {
    await browser.close();
    await server.close();
    await plain.close();
  }
});
