import { Worker } from 'node:worker_threads';
import type { WritingStep, WrittenFile } from './writing.ts';

const WRITING = new URL('./writing.ts', import.meta.url);

/** To wake a thread takes about as long as to write a file, so files are handed over by the dozen. */
const AT_A_TIME = 64;

/** What may wait to be written, in bytes, before rendering waits too. */
const MOST_WAITING = 64 * 2 ** 20;

function sizeOf(step: WritingStep): number {
  return 'content' in step ? step.content.length : 0;
}

/** Writes files into a folder, in a thread. */
export class FileWriter {
  readonly worker: Worker;
  private readonly written = new Map<string, WrittenFile>();
  private batch: WritingStep[] = [];
  /** Sizes of the batches that are under way. */
  private readonly underWay: number[] = [];
  private error: Error | undefined;
  /** Several pages are rendered at a time, and each may wait. */
  private waiting: (() => void)[] = [];

  /** @param folder that the files are to stand in */
  constructor(folder: string) {
    this.worker = new Worker(WRITING, { workerData: folder });
    this.worker.on('message', (files: readonly WrittenFile[]) => {
      this.underWay.shift();
      for (const file of files) this.written.set(file.path, file);
      this.wake();
    });
    this.worker.on('error', (error: Error) => {
      this.error = error;
      this.wake();
    });
    // A build that fails elsewhere does not wait for it.
    this.worker.unref();
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private flush(): void {
    if (this.batch.length === 0) return;
    this.underWay.push(this.batch.reduce((sum, step) => sum + sizeOf(step), 0));
    this.worker.postMessage(
      this.batch,
      this.batch.flatMap((step) => ('content' in step ? [step.content.buffer] : [])),
    );
    this.batch = [];
  }

  /** @param step its content is gone for whoever hands it over */
  put(step: WritingStep): void {
    this.batch.push(step);
    if (this.batch.length === AT_A_TIME) this.flush();
  }

  private async until(isReached: () => boolean): Promise<void> {
    while (!this.error && !isReached()) {
      this.worker.ref();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
      if (this.waiting.length === 0) this.worker.unref();
    }
    if (this.error) throw this.error;
  }

  /** Waits while too much is waiting. @throws when a file could not be written */
  ready(): Promise<void> {
    return this.until(() => this.underWay.reduce((sum, size) => sum + size, 0) < MOST_WAITING);
  }

  /** @returns all that was written, by path @throws when a file could not be */
  async end(): Promise<ReadonlyMap<string, WrittenFile>> {
    this.flush();
    await this.until(() => this.underWay.length === 0);
    this.worker.postMessage('end');
    return this.written;
  }
}
