/** The part of Papa Parse that the tests use; the package brings no types of its own. */
declare module 'papaparse' {
  interface ParseResult {
    data: string[][];
    errors: { message: string; row: number }[];
    meta: { delimiter: string; linebreak: string; fields?: string[] };
  }
  const Papa: { parse(text: string, options?: { skipEmptyLines?: boolean }): ParseResult };
  export default Papa;
}
