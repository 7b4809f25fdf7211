import { messages } from '../i18n/en-working-messages.ts';
import type { ListedDemand } from './demands.ts';
import type { Marks } from './marks.ts';
import { startOwnMarks } from './own-marks.ts';

export function start(demands: readonly ListedDemand[], tellMarks: (marks: Marks) => void): void {
  startOwnMarks(messages, demands, tellMarks);
}
