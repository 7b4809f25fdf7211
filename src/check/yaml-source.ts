import { CORE_SCHEMA, load, Type, types, YAMLException } from 'js-yaml';
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLWarning,
} from 'yaml';
import { isPartialDate } from '../domain/partial-date.ts';
import type { PathStep } from '../domain/problem.ts';
import { type FaultOfForm, faultOfForm, invisibleCharacter, otherFault, unclosedQuote } from './yaml-faults.ts';

export interface Position {
  /** From 1. */
  line: number;
  column: number;
}

/** A fault that keeps YAML from being read, in words for an editor. */
export type YamlFault = Omit<FaultOfForm, 'offset'> & { position: Position };

/**
 * Where an alias may stand. Aliases can make a small file unfold into gigabytes and content has no use for them, so a text
 * that may hold one is not read before that is settled.
 */
const PERHAPS_ALIAS = /(?:^|[\s,[{:])\*/;

/** What YAML cannot hold, most often left over from copying out of a PDF file. */
const UNPRINTABLE = /[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * YAML as the build reads it, which takes a day for a point in time, but for days that do not exist: there the build would go on
 * with another day, 2 March for 30 February.
 */
const YAML = CORE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:timestamp', {
      kind: 'scalar',
      resolve: (text) => types.timestamp.resolve(text) && isPartialDate(String(text).slice(0, 10)),
      construct: types.timestamp.construct,
    }),
  ],
});

const PARSE_OPTIONS = { version: '1.2', uniqueKeys: true, prettyErrors: false } as const;

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

/** After a fault of form a parser guesses, and what it finds then is mostly an echo: only the first is told. */
function worthTelling(errors: readonly (YAMLError | YAMLWarning)[]): (YAMLError | YAMLWarning)[] {
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const firstOfForm = sorted.findIndex((error) => error.code !== 'DUPLICATE_KEY');
  return firstOfForm < 0 ? sorted : sorted.slice(0, firstOfForm + 1);
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

function step(node: Node | null | undefined, key: PathStep): Place | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
    );
    return pair ? { key: pair.key as Node, value: pair.value as Node | null } : undefined;
  }
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
  private readonly offsetLines: number;
  private parsed: Document | undefined;

  /** @param offsetLines lines of the file before the text begins */
  constructor(text: string, offsetLines = 0) {
    this.text = text;
    this.offsetLines = offsetLines;
    try {
      this.faults = PERHAPS_ALIAS.test(text) ? this.aliasFaults() : [];
      if (this.faults.length === 0) this.data = load(text, { schema: YAML }) ?? null;
    } catch (error) {
      // What is nested too deep to be read makes either parser throw something else.
      this.faults = error instanceof YAMLException ? this.faultsOfForm(error) : [this.placed(otherFault(0))];
    }
  }

  private get document(): Document {
    this.parsed ??= parseDocument(this.text, PARSE_OPTIONS);
    return this.parsed;
  }

  private positionAt(offset: number): Position {
    const before = this.text.slice(0, offset);
    const line = before.split('\n').length;
    return { line: line + this.offsetLines, column: offset - before.lastIndexOf('\n') };
  }

  private placed({ offset, ...fault }: FaultOfForm): YamlFault {
    return { ...fault, position: this.positionAt(offset) };
  }

  private aliasFaults(): YamlFault[] {
    const alias = findNode(this.document, isAlias);
    return alias ? [this.placed(faultOfForm('BAD_ALIAS', this.text, alias.range?.[0] ?? 0))] : [];
  }

  private faultsOfForm(exception: YAMLException): YamlFault[] {
    const invisible = this.text.search(UNPRINTABLE);
    if (invisible >= 0) return [this.placed(invisibleCharacter(invisible))];
    const errors = worthTelling([...this.document.errors, ...this.document.warnings]);
    if (errors.length === 0) return [this.placed(otherFault(exception.mark?.position ?? 0))];
    return errors.map(({ code, pos }) => {
      const open =
        code === 'MISSING_CHAR' ? findNode(this.document, (node) => isQuotedAround(node, pos[0])) : undefined;
      return this.placed(open ? unclosedQuote(this.text, open.range?.[0] ?? 0) : faultOfForm(code, this.text, pos[0]));
    });
  }

  /**
   * Finds where a path leads: the value at its end, or the deepest part of it that is there.
   * @param at `key` to point at the key of the last step, `value` at what stands behind it; for what begins only on the next
   * line that is the key too
   */
  positionOf(path: readonly PathStep[], at: 'key' | 'value' = 'value'): Position {
    let holder: Place = { key: undefined, value: this.document.contents };
    let depth = 0;
    for (const key of path) {
      const found = step(holder.value, key);
      if (!found) break;
      holder = found;
      depth += 1;
    }
    const pointsAtKey = isBlock(holder.value) || (at === 'key' && depth === path.length);
    const target = (pointsAtKey ? holder.key : holder.value) ?? holder.key ?? holder.value;
    return this.positionAt(target?.range?.[0] ?? 0);
  }
}
