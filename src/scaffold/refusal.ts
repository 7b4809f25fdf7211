/** Why nothing was made, in words for an editor. */
export class Refusal extends Error {
  /** `usage`: the command was wrong in itself; `content`: what it asks for does not go with the content. */
  readonly because: 'usage' | 'content';

  constructor(because: Refusal['because'], ...lines: readonly (string | undefined)[]) {
    super(lines.filter((line) => line !== undefined).join('\n'));
    this.because = because;
  }
}
