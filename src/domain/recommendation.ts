import type { Correction } from './correction.ts';
import type { LocalText } from './text.ts';

/** The four Ps, in the field's order; partnership is the fourth since 2009. */
export const PARADIGMS = ['prosecution', 'protection', 'prevention', 'partnership'] as const;
export type Paradigm = (typeof PARADIGMS)[number];

export interface Topic {
  /** `prosecution/training`: the P before the slash. */
  id: string;
  title: LocalText;
  description?: LocalText | undefined;
}

/** The identity of a demand in a country's register. It holds no status and no date: those are folded from documents. */
export interface Recommendation {
  id: string;
  country: string;
  file: string;
  topic: string;
  title: LocalText;
  note?: LocalText | undefined;
  /** The demand that this one was found to be the same as. */
  mergedInto?: string | undefined;
  /** The wider demand that this one was taken out of. */
  splitFrom?: string | undefined;
  changes: readonly Correction[];
}

/** The P that a topic belongs to. */
export function paradigmOf(topic: string): Paradigm {
  return topic.split('/')[0] as Paradigm;
}

/** A country's register, by id. */
export type Register = ReadonlyMap<string, Recommendation>;

/** Sorts demands into the registers of their countries. */
export function registersOf(recommendations: readonly Recommendation[]): Map<string, Register> {
  const registers = new Map<string, Map<string, Recommendation>>();
  for (const entry of recommendations) {
    const register = registers.get(entry.country) ?? new Map<string, Recommendation>();
    registers.set(entry.country, register.set(entry.id, entry));
  }
  return registers;
}

/**
 * Follows `merged-into` to the demand that stands for an id today.
 * @returns `undefined` where the chain leads to an id that the register does not hold, or runs in a circle
 */
export function resolveRecommendation(register: Register, id: string): Recommendation | undefined {
  const seen = new Set<string>();
  let entry = register.get(id);
  while (entry?.mergedInto !== undefined) {
    if (seen.has(entry.id)) return undefined;
    seen.add(entry.id);
    entry = register.get(entry.mergedInto);
  }
  return entry;
}
