import { CORE_SCHEMA, load, Type, types, YAMLException } from 'js-yaml';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
  type YAMLWarning,
} from 'yaml';
import { oncePer } from '../domain/once.ts';
import { isPartialDate } from '../domain/partial-date.ts';
import type { PathStep } from '../domain/problem.ts';
import { Lines, type Position } from './lines.ts';
import { valuesIn } from './value-at.ts';
import {
  anchor,
  type FaultOfForm,
  faultOfForm,
  forbiddenName,
  otherFault,
  unclosedBracket,
  unclosedQuote,
} from './yaml-faults.ts';

/** A fault that keeps YAML from being read, in words for an editor. */
export type YamlFault = Omit<FaultOfForm, 'offset'> & { position: Position };

/**
 * Where an alias or an anchor may stand. Aliases can make a small file unfold into gigabytes and content has no use for them; an
 * anchor takes the first word off a text. So a text that may hold one is not read before that is settled.
 */
const PERHAPS_REFERENCE = /(?:^|[\s,[{:?-])[*&][^\s,[\]{}]/;

/** The one name that no object can have as an ordinary one: programs pass over it without a word. */
const PROTOTYPE = '__proto__';

/** A text in which it may stand, perhaps written by the numbers of its letters. */
const PERHAPS_PROTOTYPE = /__proto__|\\[xuU]/;

function hasPrototype(data: unknown): boolean {
  for (const value of valuesIn(data)) {
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, PROTOTYPE)) return true;
  }
  return false;
}

/**
 * What the build takes for a point in time, and no editor can have meant: a day that is in no calendar, of which the build makes
 * another, or a time of day. It is a point in time here too, so that it is wrong in a text as well.
 */
export class NoDay extends Date {
  readonly written: string;

  constructor(written: string) {
    super(Number.NaN);
    this.written = written;
  }
}

/** YAML as the build reads it, which takes a day for a point in time, but for days that do not exist. */
const YAML = CORE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:timestamp', {
      kind: 'scalar',
      resolve: types.timestamp.resolve,
      construct: (text) => (isPartialDate(text) ? types.timestamp.construct(text) : new NoDay(text)),
    }),
  ],
});

const PARSE_OPTIONS = { version: '1.2', prettyErrors: false } as const;

/** The first node of which a test holds. */
function findNode(document: Document, test: (node: Node) => boolean): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Node(_, node) {
      if (!test(node)) return undefined;
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

function isQuotedAround(node: Node, offset: number): boolean {
  const [start, , end] = node.range ?? [0, 0, 0];
  return isScalar(node) && (node.type ?? '').startsWith('QUOTE_') && start < offset && offset <= end;
}

/** Whether a list or map in brackets ends at a place without the bracket that closes it. */
function isCutOffAt(node: Node, offset: number): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true && node.range?.[1] === offset;
}

/** After a fault of form a parser guesses, and what it finds else is mostly an echo: only the first is told. */
function worthTelling(errors: readonly (YAMLError | YAMLWarning)[]): (YAMLError | YAMLWarning)[] {
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const ofForm = sorted.find((error) => error.code !== 'DUPLICATE_KEY');
  return ofForm ? [ofForm] : sorted;
}

/** Whether a value stands below its key, and not behind it. */
function isBlock(node: Node | null | undefined): boolean {
  return (isMap(node) || isSeq(node)) && !node.flow;
}

/** Where a step of a path leads; an item of a list has no key. */
interface Place {
  key: Node | undefined;
  value: Node | null | undefined;
}

/** The pairs of maps by their keys. A file of thousands of entries may have a fault in each. */
const pairsOf = oncePer((map: YAMLMap): ReadonlyMap<string, Place> => {
  const pairs = new Map<string, Place>();
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (!pairs.has(name)) pairs.set(name, { key, value: value as Node | null });
  }
  return pairs;
});

function step(node: Node | null | undefined, key: PathStep): Place | undefined {
  if (isMap(node)) return pairsOf(node).get(String(key));
  if (isSeq(node) && typeof key === 'number') {
    const item = node.items[key] as Node | undefined;
    return item ? { key: undefined, value: item } : undefined;
  }
  return undefined;
}

/**
 * A YAML text: its data, its faults, and where in it a path leads. It is read by the parser that the build reads it with, which is
 * fast; one that knows positions reads it once more where there is something to tell.
 */
export class YamlSource {
  /** Plain data; `undefined` where there are faults, `null` where the text is empty. */
  readonly data: unknown;
  readonly faults: readonly YamlFault[];
  readonly text: string;
  private readonly lines: Lines;
  private parsed: Document | undefined;

  /**
   * @param text without signs that YAML cannot hold
   * @param offsetLines lines of the file before the text begins
   */
  constructor(text: string, offsetLines = 0) {
    this.text = text;
    this.lines = new Lines(text, offsetLines);
    let data: unknown;
    let faults: readonly YamlFault[];
    try {
      faults = PERHAPS_REFERENCE.test(text) ? this.referenceFaults() : [];
      if (faults.length === 0) data = load(text, { schema: YAML }) ?? null;
      if (PERHAPS_PROTOTYPE.test(text) && hasPrototype(data)) faults = [this.prototypeFault()];
    } catch (error) {
      faults = this.faultsAfter(error);
    }
    this.faults = faults;
    this.data = faults.length > 0 ? undefined : data;
  }

  private faultsAfter(error: unknown): YamlFault[] {
    try {
      if (error instanceof YAMLException) return this.faultsOfForm(error);
      throw error;
    } catch (other) {
      // What is nested too deep for one of the parsers.
      if (other instanceof RangeError) return [this.placed(otherFault(0))];
      throw other;
    }
  }

  private get document(): Document {
    // That no name stands twice the other parser has seen to, where it came to data; here it takes long in a long list.
    this.parsed ??= parseDocument(this.text, { ...PARSE_OPTIONS, uniqueKeys: this.data === undefined });
    return this.parsed;
  }

  /** Nothing where the text is nested too deep for the parser that knows positions. */
  private get contents(): Node | null {
    try {
      return this.document.contents;
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  private placed({ offset, ...fault }: FaultOfForm): YamlFault {
    return { ...fault, position: this.lines.positionAt(offset) };
  }

  private referenceFaults(): YamlFault[] {
    const node = findNode(this.document, isAlias) ?? findNode(this.document, (found) => found.anchor !== undefined);
    if (!node) return [];
    const start = node.range?.[0] ?? 0;
    if (isAlias(node)) return [this.placed(faultOfForm('BAD_ALIAS', this.text, start))];
    return [this.placed(anchor(this.text, Math.max(0, this.text.lastIndexOf(`&${node.anchor}`, start))))];
  }

  private prototypeFault(): YamlFault {
    const name = findNode(this.document, (node) => isScalar(node) && node.value === PROTOTYPE);
    return this.placed(forbiddenName(PROTOTYPE, name?.range?.[0] ?? 0));
  }

  private faultsOfForm(exception: YAMLException): YamlFault[] {
    const errors = worthTelling([...this.document.errors, ...this.document.warnings]);
    if (errors.length === 0) return [this.placed(otherFault(exception.mark?.position ?? 0))];
    return errors.map(({ code, pos }) => {
      const startOf = (test: (node: Node, offset: number) => boolean) =>
        findNode(this.document, (node) => test(node, pos[0]))?.range?.[0];
      const quote = code === 'MISSING_CHAR' ? startOf(isQuotedAround) : undefined;
      if (quote !== undefined) return this.placed(unclosedQuote(this.text, quote));
      const bracket = code === 'BAD_INDENT' ? startOf(isCutOffAt) : undefined;
      if (bracket !== undefined) return this.placed(unclosedBracket(this.text, bracket));
      return this.placed(faultOfForm(code, this.text, pos[0]));
    });
  }

  /**
   * Finds where a path leads: the value at its end, or the deepest part of it that is there.
   * @param at `key` to point at the key of the last step, `value` at what stands behind it; for what begins only on the next
   * line that is the key too
   */
  positionOf(path: readonly PathStep[], at: 'key' | 'value' = 'value'): Position {
    let holder: Place = { key: undefined, value: this.contents };
    let depth = 0;
    for (const key of path) {
      const found = step(holder.value, key);
      if (!found) break;
      holder = found;
      depth += 1;
    }
    const pointsAtKey = isBlock(holder.value) || (at === 'key' && depth === path.length);
    const target = (pointsAtKey ? holder.key : holder.value) ?? holder.key ?? holder.value;
    return this.lines.positionAt(target?.range?.[0] ?? 0);
  }
}
