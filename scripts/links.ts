import { appendFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { askAll } from '../src/links/ask.ts';
import { type AskedLink, askedAddress, linksOf } from '../src/links/link.ts';
import type { Outcome } from '../src/links/outcome.ts';
import { LINK_REPORTERS, summary } from '../src/links/report.ts';
import { InputError } from './lib/describe-error.ts';
import { folderTold, reporterCalled, USUAL_REPORTER } from './lib/reporters.ts';
import { readOptions, runScript } from './lib/run-script.ts';

/** Before a question is put again, in milliseconds. */
const PATIENCE = 5000;

function numberFrom(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > 600) {
    throw new InputError(`--${name} must be a whole number from ${least} to 600, not “${text}”.`);
  }
  return value;
}

/** Shows a person who waits how far it is; to a file it writes nothing. */
function tellProgress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} addresses asked${done === all ? '\n' : ''}`);
}

/** @throws when not one host could be found: then this machine is at fault and not the links */
function refuseWithoutNetwork(outcomes: ReadonlyMap<string, Outcome>): void {
  const all = [...outcomes.values()];
  if (all.length > 0 && all.every(({ isUnknownHost }) => isUnknownHost)) {
    throw new InputError('Not one of the hosts could be found: is this machine on the network?');
  }
}

await runScript(async () => {
  const options = readOptions({
    content: { type: 'string', default: 'content' },
    timeout: { type: 'string', default: '20' },
    pause: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '8' },
    reporter: { type: 'string', default: USUAL_REPORTER },
  });
  const report = reporterCalled(options.reporter, LINK_REPORTERS);
  const asking = {
    timeout: numberFrom('timeout', options.timeout, 1) * 1000,
    pause: numberFrom('pause', options.pause, 0) * 1000,
    patience: PATIENCE,
    concurrency: numberFrom('concurrency', options.concurrency, 1),
  };
  const root = resolve(options.content);
  if (!existsSync(root)) throw new InputError(`There is no content folder ${root}.`);
  const links = linksOf(root);
  const addresses = [...new Set(links.map(askedAddress))];
  const outcomes = new Map<string, Outcome>();
  await askAll(addresses, asking, (url, outcome) => {
    outcomes.set(url, outcome);
    tellProgress(outcomes.size, addresses.length);
  });
  refuseWithoutNetwork(outcomes);
  const asked = links.map((link): AskedLink => ({ ...link, ...outcomes.get(askedAddress(link))! }));
  const folder = folderTold(root, options.reporter);
  console.log(report(asked, folder));
  if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, summary(asked, folder));
});
// A dead link is no failure; what could not run at all is told apart from it.
if (process.exitCode === 1) process.exitCode = 2;
