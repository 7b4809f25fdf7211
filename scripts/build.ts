import { relative, resolve } from 'node:path';
import { type BuildResult, buildSite, normalBase } from './lib/build-site.ts';
import { readOptions, runScript } from './lib/run-script.ts';

function describe({ pages, seconds, peakMegabytes }: BuildResult, out: string): string {
  const folder = relative('.', out) || '.';
  return `${pages} pages in ${folder}, ${seconds.toFixed(1)} s, peak memory ${Math.round(peakMegabytes)} MB.`;
}

await runScript(async () => {
  const options = readOptions({
    content: { type: 'string', default: process.env.TIERLINE_CONTENT ?? 'content' },
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env.TIERLINE_BASE ?? '/' },
    // Hosts that build set CI, start from nothing and take the folder away, not all of them by way of a link.
    plain: { type: 'boolean', default: !['', '0', 'false'].includes(process.env.CI ?? '') },
  });
  const out = resolve(options.out);
  const result = await buildSite({
    content: resolve(options.content),
    out,
    base: normalBase(options.base),
    plain: options.plain,
    say: console.log,
  });
  console.log(describe(result, out));
}, 'Nothing was replaced: the last good build is as it was.');
