import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BENCH, nameOfBench } from './bench/content.ts';
import { type Measured, measure, measureCheck } from './bench/measure.ts';
import { type BenchOptions, readBenchOptions } from './bench/options.ts';
import { checkRows, described, growthTable, markdownTable } from './bench/tables.ts';
import { ROOT } from './lib/build-site.ts';
import { runScript } from './lib/run-script.ts';

/** The name of a file of results: the size alone, as a rule. */
function fileOf(options: BenchOptions): string {
  return join(BENCH, `result-${nameOfBench(options).replace(/^(\d+)-1(?=-|$)/, '$1')}.json`);
}

/** Measures one size, prints it and writes it down. */
async function benchOne(options: BenchOptions): Promise<Measured> {
  const measured = await measure(options);
  console.log(`\n${described(measured, options)}`);
  const file = fileOf(options);
  writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
  console.log(`\nAll figures: ${relative(ROOT, file)}`);
  return measured;
}

await runScript(async () => {
  const options = readBenchOptions();
  mkdirSync(BENCH, { recursive: true });
  if (options.checkOnly) {
    console.log(markdownTable([['What', 'Figure'], ...checkRows(await measureCheck(options))]));
    return;
  }
  const measured = await benchOne(options);
  if (!options.growth) return;
  const larger = await benchOne({ ...options, size: options.size * 4, growth: false });
  console.log(`\n${growthTable(measured, larger)}`);
});
