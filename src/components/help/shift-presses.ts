/** Presses of Shift alone that leave the page. */
export const PRESSES = 3;

/** Where a reader stands who may be pressing Shift to leave. */
export interface ShiftPresses {
  count: number;
  /** Whether the key before was let go while Shift was held: then the next Shift only ends a capital letter. */
  wasCapital: boolean;
}

export const NO_PRESSES: ShiftPresses = { count: 0, wasCapital: false };

/**
 * Counts presses of Shift by itself. Any other key begins anew. A key that is typed with Shift lets go twice, first itself and
 * then Shift, and neither counts.
 * @param key what was let go
 * @param withShift whether Shift was held then
 */
export function afterKey({ count, wasCapital }: ShiftPresses, key: string, withShift: boolean): ShiftPresses {
  const isAlone = key === 'Shift' && !wasCapital;
  return { count: isAlone ? count + 1 : 0, wasCapital: withShift };
}
