/**
 * Imported before a program, this kills the program right before one of the steps in which it replaces a target: before the
 * first for KILL_AT_STEP=1, and so on. A step is a call that makes, moves or removes something with a name that
 * swap-folder.ts gives to whole sites and links.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const STEPS = ['renameSync', 'symlinkSync', 'rmSync'] as const;
const IS_OF_SWAP = /\.(?:site|link)-\d+/;

let left = Number(process.env.KILL_AT_STEP);

for (const name of STEPS) {
  const original = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      if (args.some((argument) => IS_OF_SWAP.test(String(argument)))) left -= 1;
      if (left === 0) process.kill(process.pid, 'SIGKILL');
      return original(...args);
    },
  });
}
syncBuiltinESMExports();
