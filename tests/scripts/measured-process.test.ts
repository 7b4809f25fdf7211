import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runMeasured } from '../../scripts/lib/measured-process.ts';

const run = (script: string, tell: (line: string) => void = () => {}) =>
  runMeasured(['--input-type=module', '--eval', script], process.cwd(), tell);

describe('runMeasured', () => {
  it('gives what was printed, line by line, and the time', async () => {
    const told: string[] = [];
    const result = await run(`console.log('one'); console.error('two')`, (line) => told.push(line));
    expect(result.lines.toSorted()).toEqual(['one', 'two']);
    expect(told).toEqual(result.lines);
    expect(result.seconds).toBeGreaterThan(0);
  });

  it.runIf(existsSync('/proc/self/status'))('counts the memory of a child of the process', async () => {
    const hold = 'const held = Buffer.alloc(300e6, 1); setTimeout(() => held.length, 1200)';
    const script = `import { spawn } from 'node:child_process'; spawn(process.execPath, ['--eval', '${hold}'])`;
    expect((await run(script)).peakMegabytes).toBeGreaterThan(300);
  });

  it('throws with the end of the output where the script fails', async () => {
    await expect(run(`console.log('so far'); process.exit(3)`)).rejects.toThrow(/ended with 3:\nso far/);
  });
});
