/** What an editor sees of a problem, wrong and right. */
export type ProblemExample =
  /** A piece of a file. `right` stands so in content in which nothing is wrong; `wrong` in its place is the problem. */
  | { kind: 'text'; file: string; wrong: string; right: string }
  /** Paths of files within the content folder. */
  | { kind: 'names'; wrong: readonly string[]; right: readonly string[] }
  /** What a program says of a file that holds it, where the fault is none of the words in it. */
  | { kind: 'told'; file: string; wrong: string; right: string };

/** What an editor is told of a kind of problem, beside its meaning. */
export interface ProblemEntry {
  /** Told, and the site is built all the same. */
  isWarning?: true;
  /** Why there is such a rule, where that is not plain. */
  why?: string;
  /** What to do. */
  remedy: string;
  /** Of invented countries. */
  example: ProblemExample;
}
