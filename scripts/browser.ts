import { findBrowser } from './lib/browser.ts';
import { runScript } from './lib/run-script.ts';

await runScript(async () => {
  console.log(`Browser: ${await findBrowser()}`);
});
