/** What GitHub shows beside a line of a file. */
export interface Annotation {
  kind: 'error' | 'warning' | 'notice';
  /** From the root of what was checked out. */
  file: string;
  line: number;
  column: number;
  title: string;
  text: string;
}

/** A text within a workflow command: what would end the line is written by its number. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command, which a colon or a comma would end as well. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * A line by which a step of GitHub Actions leaves a note beside a line of a file.
 * The form is that of https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands, the signs that
 * are written by number those of https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts.
 */
export function workflowCommand({ kind, file, line, column, title, text }: Annotation): string {
  return `::${kind} file=${property(file)},line=${line},col=${column},title=${property(title)}::${data(text)}`;
}
