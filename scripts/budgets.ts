import { resolve } from 'node:path';
import { budgetOf, type Excess, weighSite } from './lib/budgets.ts';
import { normalBase } from './lib/build-site.ts';
import { readOptions, runScript } from './lib/run-script.ts';

const number = (value: number) => value.toLocaleString('en');

function tell({ route, what, is, most }: Excess): string {
  return `/${route}  ${what}: ${number(is)}, and at most ${number(most)}`;
}

await runScript(async () => {
  const options = readOptions({
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
  });
  const { pages, worst, excesses } = weighSite({ folder: resolve(options.out), base: normalBase(options.base) });
  console.table(
    worst.map(({ template, route, page, script, raw }) => ({
      template,
      page: `/${route}`,
      bytes: page,
      'at most': budgetOf(template),
      script,
      'as written': raw,
    })),
  );
  for (const excess of excesses) console.log(tell(excess));
  console.log(
    `${number(pages)} pages, ${number(excesses.length)} over budget. Bytes are brotli of the best quality; those of a page are without script.`,
  );
  if (excesses.length > 0) process.exitCode = 1;
});
