import { parentPort } from 'node:worker_threads';
import { type MeasuredFile, measureFile } from './measured-file.ts';

// A thread of its own: compressing ten thousands of files takes seconds, in which pages are rendered.

/** What the thread is told: where a file stands that is to be measured, then that there are no more. */
export type MeasuringStep = { location: string } | 'end';

/** What the thread tells at the end: what it measured, by location. */
export type Measured = ReadonlyMap<string, MeasuredFile>;

const measured = new Map<string, MeasuredFile>();

parentPort!.on('message', (step: MeasuringStep) => {
  if (step === 'end') {
    parentPort!.postMessage(measured satisfies Measured);
    parentPort!.close();
  } else {
    measured.set(step.location, measureFile(step.location));
  }
});
