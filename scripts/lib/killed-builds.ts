import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build-site.ts';
import { type RunningServer, serveFolder } from './static-server.ts';

const KILLER = join(ROOT, 'scripts/lib/kill-at-step.ts');

/** When a build is killed: some milliseconds after its start, or right before a step of the swap, from 1. */
export type Moment = { after: number } | { step: number };

export interface KilledBuild {
  moment: Moment;
  /** Whether it was killed; one that was faster has ended by itself. */
  killed: boolean;
  /** Pages that were not served whole after it, by the server or by the files at the target. */
  faults: string[];
}

/** Kills builds of one site into one target, and looks after each whether a site still stands there. */
export class KilledBuilds {
  private readonly content: string;
  private readonly target: string;
  private readonly pages: readonly string[];
  private server: RunningServer | undefined;

  /**
   * @param place folder for the target; it need not exist
   * @param pages routes that must be served, `` for home
   */
  constructor(content: string, place: string, pages: readonly string[]) {
    mkdirSync(place, { recursive: true });
    this.content = content;
    this.target = join(place, 'dist');
    this.pages = pages;
  }

  private async run(moment?: Moment): Promise<boolean> {
    const atStep = moment && 'step' in moment;
    const args = ['scripts/build.ts', '--content', this.content, '--out', this.target];
    const child = spawn(process.execPath, [...(atStep ? ['--import', KILLER] : []), ...args], {
      cwd: ROOT,
      // Not the plain folder that a host's builder gets: here it is replaced while it is served.
      env: { ...process.env, CI: '', KILL_AT_STEP: atStep ? String(moment.step) : '' },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit') as Promise<[code: number | null, signal: NodeJS.Signals | null]>;
    const timer = moment && 'after' in moment ? setTimeout(() => child.kill('SIGKILL'), moment.after) : undefined;
    const [code, signal] = await ended;
    clearTimeout(timer);
    if (signal === null && code !== 0) throw new Error(`A build ended with ${code} instead of being killed.`);
    return signal === 'SIGKILL';
  }

  /** Builds the site and serves it. */
  async begin(): Promise<void> {
    await this.run();
    this.server = await serveFolder({ folder: this.target, base: '/', port: 0 });
  }

  /** @returns how long a build takes that is not killed, in milliseconds */
  async duration(): Promise<number> {
    const start = performance.now();
    await this.run();
    return performance.now() - start;
  }

  private async faultOf(route: string): Promise<string[]> {
    const answer = await fetch(`${this.server!.url}${route}`);
    const served = await answer.text();
    const file = join(this.target, route, 'index.html');
    const stored = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const isWhole = (html: string) => html.trimEnd().endsWith('</html>');
    return [
      ...(answer.status === 200 && isWhole(served) ? [] : [`/${route} was answered with ${answer.status}`]),
      ...(isWhole(stored) ? [] : [`${file} is not there whole`]),
    ];
  }

  /** Kills a build at a moment, and looks at the pages. */
  async kill(moment: Moment): Promise<KilledBuild> {
    const killed = await this.run(moment);
    const faults = await Promise.all(this.pages.map((page) => this.faultOf(page)));
    return { moment, killed, faults: faults.flat() };
  }

  async end(): Promise<void> {
    await this.server?.close();
  }
}
