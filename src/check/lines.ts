/** A place in a file. */
export interface Position {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units, as editors count. */
  column: number;
}

/** The first place of a file. */
export const START: Position = { line: 1, column: 1 };

/** Where the lines of a text begin, so that many places in it are told in one pass. */
export class Lines {
  private readonly text: string;
  private readonly offset: number;
  private starts: number[] | undefined;

  /** @param offset lines of the file before the text begins */
  constructor(text: string, offset = 0) {
    this.text = text;
    this.offset = offset;
  }

  private get startsOfLines(): number[] {
    if (this.starts) return this.starts;
    this.starts = [0];
    for (let end = this.text.indexOf('\n'); end >= 0; end = this.text.indexOf('\n', end + 1)) this.starts.push(end + 1);
    return this.starts;
  }

  /** @param index in the text */
  positionAt(index: number): Position {
    const starts = this.startsOfLines;
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= index) low = middle;
      else high = middle;
    }
    return { line: low + 1 + this.offset, column: index - starts[low]! + 1 };
  }
}
