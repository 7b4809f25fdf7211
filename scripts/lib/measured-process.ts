import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

export interface MeasuredRun {
  seconds: number;
  /**
   * The most memory that the process and its descendants held together, in MB: the sum of their resident sets, looked at
   * five times a second, pages that two of them share counted twice. `undefined` where the system has no /proc.
   */
  peakMegabytes: number | undefined;
  /** What it printed. */
  lines: string[];
}

const SAMPLE_EVERY = 200;

/** What /proc tells of a process; `undefined` once it is gone. */
function statusOf(pid: string): { parent: string; kilobytes: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1];
    return { parent: field('PPid') ?? '0', kilobytes: Number(field('VmRSS') ?? 0) };
  } catch {
    return undefined;
  }
}

/** The memory that a process and its descendants hold now, in MB. */
function memoryOfTree(root: string): number | undefined {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  const processes = new Map(names.map((pid) => [pid, statusOf(pid)]));
  const isOfTree = (pid: string | undefined): boolean =>
    pid !== undefined && (pid === root || isOfTree(processes.get(pid)?.parent));
  let sum = 0;
  for (const [pid, status] of processes) if (status && isOfTree(pid)) sum += status.kilobytes;
  return sum / 1024;
}

/**
 * Runs a script with the Node that runs this one, and measures it.
 * @param tell takes each line that it prints, at once
 * @throws when the script fails, with the end of what it printed
 */
export function runMeasured(args: readonly string[], cwd: string, tell: (line: string) => void): Promise<MeasuredRun> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const endWithUs = () => child.kill();
    process.once('exit', endWithUs);
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on('line', (line) => {
        lines.push(line);
        tell(line);
      });
    }
    let peakMegabytes: number | undefined;
    const sample = () => {
      const now = memoryOfTree(String(child.pid));
      if (now !== undefined) peakMegabytes = Math.max(peakMegabytes ?? 0, now);
    };
    const sampling = setInterval(sample, SAMPLE_EVERY);
    const done = () => {
      clearInterval(sampling);
      process.off('exit', endWithUs);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('close', (code, signal) => {
      done();
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, peakMegabytes, lines });
      else reject(new Error(`${args[0]} ended with ${signal ?? code}:\n${lines.slice(-20).join('\n')}`));
    });
  });
}
