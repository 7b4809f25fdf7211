import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { InputError } from './describe-error.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Without a sandbox, because tests run as root in containers and open this project's pages only; without the background
 * services of a desktop browser, so that every request that a test sees is the page's own.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function inPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function downloaded(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** How this user runs a command as root: as it is, through sudo where that asks for no password, or not at all. */
function rootPrefix(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  const isAllowed = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return isAllowed ? ['sudo', '-n'] : undefined;
}

/** Installs Debian's Chromium. Ubuntu has a package of the same name that only points to another installer. */
function installFromDebian(): string | undefined {
  const prefix = rootPrefix();
  if (process.platform !== 'linux' || !inPath(['apt-get']) || !prefix) return undefined;
  const [command = 'apt-get', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const isInstalled =
    run(command, [...rest, 'update']) &&
    run(command, [...rest, 'install', '--yes', '--no-install-recommends', 'chromium']);
  return isInstalled ? inPath(NAMES) : undefined;
}

function installFromPlaywright(): string | undefined {
  const cli = join(dirname(fileURLToPath(import.meta.resolve('playwright-core/package.json'))), 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium']) ? downloaded() : undefined;
}

function fromEnvironment(): string | undefined {
  const path = process.env.TIERLINE_CHROMIUM;
  if (!path) return undefined;
  if (!isExecutable(path))
    throw new InputError(`TIERLINE_CHROMIUM names ${path}, which is no program that can be run.`);
  return path;
}

/**
 * Finds a Chromium, or gets one: from TIERLINE_CHROMIUM, the PATH, an earlier download, Debian's packages, or Playwright.
 * @returns path of the program
 * @throws when there is none and none could be had
 */
export async function findBrowser(): Promise<string> {
  const path = fromEnvironment() ?? inPath(NAMES) ?? downloaded() ?? installFromDebian() ?? installFromPlaywright();
  if (path) return path;
  throw new InputError(
    'The tests need a browser: install Chromium or Chrome so that `chromium` or `google-chrome` is in the PATH, or name one in TIERLINE_CHROMIUM.',
  );
}

/**
 * Starts a browser without a window.
 * @param flags besides those that it always has
 * @throws when there is none and none could be had
 */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: [...FLAGS, ...flags] });
}
