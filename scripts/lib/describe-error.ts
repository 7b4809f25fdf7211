/** What a person gave is wrong: the message tells all that they need, and a stack would only hide it. */
export class InputError extends Error {}

/** What Astro's errors tell besides their message. */
interface LocatedError {
  hint?: string;
  loc?: { file?: string; line?: number; column?: number };
}

function placeOf({ loc }: LocatedError): string | undefined {
  if (!loc?.file) return undefined;
  return [loc.file, loc.line, loc.column].filter((part) => part !== undefined).join(':');
}

/** A refusal of the system, such as a full disk or a folder that may not be written to; its message names the path. */
function isOfSystem(error: Error): boolean {
  return 'syscall' in error;
}

/** Tells an error: the message, place and hint where it has them, else the stack, because then a program is at fault. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const details = [placeOf(error as LocatedError), (error as LocatedError).hint].filter((text) => text);
  if (error instanceof InputError || isOfSystem(error) || details.length > 0)
    return [error.message, ...details].join('\n  ');
  return error.stack ?? error.message;
}
