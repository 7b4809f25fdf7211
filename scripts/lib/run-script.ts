import { type ParseArgsConfig, parseArgs } from 'node:util';
import { describeError, InputError } from './describe-error.ts';

/**
 * Reads the options of a command line.
 * @param options as `parseArgs` of node:util takes them
 * @throws {InputError} when there is one that is not among them, or that lacks its value
 */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`);
    const message = error instanceof Error ? error.message.split('. ')[0] : error;
    throw new InputError(`${message}. The options are ${names.join(', ')}.`);
  }
}

/**
 * Runs a script to its end. Whatever it throws is told, and the exit code is 1.
 * @param consequence what a failure means for whoever started it, told after the error
 */
export async function runScript(main: () => Promise<void>, consequence?: string): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(describeError(error));
    if (consequence) console.error(consequence);
    process.exitCode = 1;
  }
}
