import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

export interface MeasuredRun {
  seconds: number;
  /**
   * Seconds of processors that the process and its descendants took, as far as they could be looked at: what other programs
   * do at the same time changes them little. `undefined` where the system has no /proc.
   */
  processorSeconds: number | undefined;
  /**
   * The most memory that the process and its descendants held together, in MB: the sum of their resident sets, looked at
   * five times a second, pages that two of them share counted twice. `undefined` where the system has no /proc.
   */
  peakMegabytes: number | undefined;
  /** The most that the process itself held, in MB, as the system keeps it. `undefined` where there is no /proc. */
  ownMegabytes: number | undefined;
  /** What it printed. */
  lines: string[];
}

const SAMPLE_EVERY = 200;

/** How the system counts the time of processes: hundredths of a second on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

interface Status {
  parent: string;
  /** Held now. */
  kilobytes: number;
  /** The most that it held. */
  mostKilobytes: number;
  /** Its own time and that of children that have ended. */
  seconds: number;
}

/** What /proc tells of a process; `undefined` once it is gone. */
function statusOf(pid: string): Status | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1];
    // The name of the program stands in brackets, and may hold spaces. Fields 14 to 17 of proc(5) come 12 to 15 after it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15);
    return {
      parent: field('PPid') ?? '0',
      kilobytes: Number(field('VmRSS') ?? 0),
      mostKilobytes: Number(field('VmHWM') ?? 0),
      seconds: ticks.reduce((sum, each) => sum + Number(each), 0) / TICKS_PER_SECOND,
    };
  } catch {
    return undefined;
  }
}

/** What a process and its descendants hold and have used by now; `undefined` where there is no /proc. */
function lookAtTree(root: string): { megabytes: number; ownMegabytes: number; seconds: number } | undefined {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  const processes = new Map(names.map((pid) => [pid, statusOf(pid)]));
  const isOfTree = (pid: string | undefined): boolean =>
    pid !== undefined && (pid === root || isOfTree(processes.get(pid)?.parent));
  const tree = [...processes].flatMap(([pid, status]) => (status && isOfTree(pid) ? [status] : []));
  return {
    megabytes: tree.reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024,
    ownMegabytes: (processes.get(root)?.mostKilobytes ?? 0) / 1024,
    seconds: tree.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

/**
 * Runs a program and measures it.
 * @param tell takes each line that it prints, at once
 * @param program the Node that runs this script, where nothing is said
 * @throws when the program fails, with the end of what it printed
 */
export function runMeasured(
  args: readonly string[],
  cwd: string,
  tell: (line: string) => void,
  program: string = process.execPath,
): Promise<MeasuredRun> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
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
    let ownMegabytes: number | undefined;
    let processorSeconds: number | undefined;
    const sample = () => {
      const now = lookAtTree(String(child.pid));
      if (!now) return;
      peakMegabytes = Math.max(peakMegabytes ?? 0, now.megabytes);
      ownMegabytes = Math.max(ownMegabytes ?? 0, now.ownMegabytes);
      processorSeconds = Math.max(processorSeconds ?? 0, now.seconds);
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
      if (code === 0) resolve({ seconds, processorSeconds, peakMegabytes, ownMegabytes, lines });
      else
        reject(
          new Error(
            `${program === process.execPath ? args[0] : program} ended with ${signal ?? code}:\n${lines.slice(-20).join('\n')}`,
          ),
        );
    });
  });
}
