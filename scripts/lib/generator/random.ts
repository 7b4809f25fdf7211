/** FNV-1a, 32 bits: a whole number from a text. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/**
 * Chance that repeats: the same seed gives the same draws. The generator is mulberry32 by Tommy Ettinger (2017, public
 * domain; gist.github.com/tommyettinger/46a874533244883189143505d203312c), good enough for test data and nothing else.
 */
export class SeededRandom {
  private state: number;
  private readonly origin: string;

  constructor(seed: number | string) {
    this.origin = String(seed);
    this.state = hash(this.origin);
  }

  /** Chance of its own for a part, so that what one part draws does not shift the others. */
  fork(name: string): SeededRandom {
    return new SeededRandom(`${this.origin}/${name}`);
  }

  /** From 0, up to but without 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let value = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number, both ends included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** Whether something happens that happens in this share of cases. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** @throws when the list is empty */
  pick<Item>(list: readonly Item[]): Item {
    if (list.length === 0) throw new Error('There is nothing to pick from.');
    return list[Math.floor(this.next() * list.length)] as Item;
  }

  /** Picks a key as often as its weight says. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
    const entries = Object.entries(weights) as [Key, number][];
    let rest = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      rest -= weight;
      if (rest < 0) return key;
    }
    return entries.at(-1)![0];
  }

  /** A copy in random order (Fisher–Yates). */
  shuffled<Item>(list: readonly Item[]): Item[] {
    const copy = [...list];
    for (let index = copy.length - 1; index > 0; index--) {
      const other = this.integer(0, index);
      [copy[index], copy[other]] = [copy[other]!, copy[index]!];
    }
    return copy;
  }

  /** Some of a list, in its order. */
  sample<Item>(list: readonly Item[], count: number): Item[] {
    const chosen = new Set(this.shuffled(list.map((_, index) => index)).slice(0, count));
    return list.filter((_, index) => chosen.has(index));
  }
}
