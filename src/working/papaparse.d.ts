/** The part of Papa Parse that is used; the package brings no types of its own. */
declare module 'papaparse' {
  interface ParseResult {
    data: string[][];
    errors: { code: string; message: string; row: number }[];
    meta: { delimiter: string; linebreak: string; fields?: string[] };
  }
  const Papa: {
    parse(text: string, options?: { skipEmptyLines?: boolean | 'greedy' }): ParseResult;
    unparse(rows: readonly (readonly string[])[], options: { delimiter: string; newline: string }): string;
  };
  export default Papa;
}
