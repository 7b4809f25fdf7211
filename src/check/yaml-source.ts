import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { PathStep } from '../domain/problem.ts';

export interface Position {
  /** From 1. */
  line: number;
  column: number;
}

/** A fault that keeps YAML from being parsed. */
export interface YamlFault {
  message: string;
  position: Position;
}

// Aliases can make a small file unfold into gigabytes; content has no use for them.
const PARSE_OPTIONS = { version: '1.2', uniqueKeys: true, prettyErrors: false, stringKeys: true } as const;

/**
 * Parses YAML 1.2 into plain data.
 * @param offsetLines lines of the file before the text begins
 */
export function parseYaml(text: string, offsetLines = 0): { data: unknown; faults: YamlFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...PARSE_OPTIONS, lineCounter: lines });
  const faults = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return { message: error.message, position: { line: line + offsetLines, column: col } };
  });
  if (faults.length > 0) return { data: undefined, faults };
  try {
    return { data: document.toJS({ maxAliasCount: 0 }), faults };
  } catch {
    const message = 'Anchors and aliases (& and *) are not allowed: write the value out.';
    return { data: undefined, faults: [{ message, position: { line: 1 + offsetLines, column: 1 } }] };
  }
}

function step(
  node: Node | null | undefined,
  key: PathStep,
): { key: Node | undefined; value: Node | null | undefined } | undefined {
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
 * Finds where in a YAML text a path leads: the value at its end, or the deepest part of it that is there.
 * @param at `key` to point at the key of the last step, `value` at what stands behind it
 */
export function locate(text: string, path: readonly PathStep[], at: 'key' | 'value', offsetLines = 0): Position {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...PARSE_OPTIONS, lineCounter: lines });
  let node: Node | null | undefined = document.contents;
  let target: Node | null | undefined = node;
  for (const [index, key] of path.entries()) {
    const found = step(node, key);
    if (!found) break;
    const isLast = index === path.length - 1;
    target = (isLast && at === 'key' ? found.key : found.value) ?? found.key ?? found.value;
    node = found.value;
  }
  const start = target?.range?.[0] ?? 0;
  const { line, col } = lines.linePos(start);
  return { line: line + offsetLines, column: col };
}
