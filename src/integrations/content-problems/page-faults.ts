import { destinationOf } from '../../domain/draft-paths.ts';
import type { Problem } from '../../domain/problem.ts';

/** A problem of the content as the dev server shows it. */
export interface Fault extends Pick<Problem, 'file' | 'severity' | 'code'> {
  /** `content/documents/mali/2019-x.md:8:10` */
  place: string;
  /** What is wrong, what was meant, what is allowed and what to do. */
  lines: readonly string[];
  /** Address of the page that explains it. */
  explained: string;
  /** Whether no page can be made while it is so. */
  stopsAll: boolean;
}

/** Whether it is only that something is still to be decided. */
export function isTodo({ code }: Fault): boolean {
  return code === 'todo-left';
}

/** The files that a page is made of, by how their paths begin, the page’s own first; by the form of its address. */
const MADE_OF: readonly (readonly [address: RegExp, files: readonly string[]])[] = [
  [/^\/countries\/([^/]+)\/documents\/([^/]+)\/$/, ['documents/$1/$2.']],
  [/^\/countries\/([^/]+)\/recommendations\/[^/]+\/$/, ['recommendations/$1.', 'documents/$1/']],
  [/^\/countries\/([^/]+)\/$/, ['countries/$1.', 'recommendations/$1.', 'documents/$1/']],
  [/^\/reports\/(\d+)\/$/, ['editions/$1.']],
  [/^\/glossary\/$/, ['glossary.']],
  [/^\/methodology\/$/, ['pages/methodology.', 'sources.']],
  [/^\/(about)\/$/, ['pages/$1.']],
];

function filesOf(path: string): string[] {
  const [address, files] = MADE_OF.find(([form]) => form.test(path)) ?? [];
  return address && files ? files.map((file) => path.replace(address, file)) : [];
}

function isIn(fault: Fault, files: readonly string[]): boolean {
  return files.some((file) => destinationOf(fault.file).startsWith(file));
}

/**
 * Parts the problems into those of a page and all others; a draft’s are those of the page that it is meant for.
 * @param path of the page, without the base path: `/countries/mali/`
 */
export function faultsByPage(faults: readonly Fault[], path: string): { here: Fault[]; elsewhere: Fault[] } {
  const files = filesOf(path);
  return {
    here: faults.filter((fault) => isIn(fault, files)),
    elsewhere: faults.filter((fault) => !isIn(fault, files)),
  };
}

/**
 * The errors for which a page cannot be shown; none where it can. A TODO alone withholds nothing: editors look at what they
 * have so far.
 * @param path of the page, without the base path
 */
export function faultsThatWithhold(faults: readonly Fault[], path: string): Fault[] {
  const stopping = faults.filter(({ stopsAll }) => stopsAll);
  if (stopping.length > 0) return stopping;
  const errors = faults.filter((fault) => fault.severity === 'error' && !isTodo(fault));
  const [own] = filesOf(path).filter((file) => /^(?:documents|countries|pages)\//.test(file));
  return own === undefined ? [] : errors.filter((fault) => isIn(fault, [own]));
}
