/**
 * A text that a spreadsheet may run: it begins with one of the characters that OWASP names (“CSV Injection”), in their
 * ASCII or their wide form, also after spaces and signs that do not show, which some programs drop. Apostrophes before it are
 * those of `escapeFormula`, or could be taken for them.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/**
 * Puts an apostrophe before a text that a spreadsheet would run, so that it is shown instead. A text that already looks
 * escaped gets one more: `unescapeFormula` gives every text back as it was.
 */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `escapeFormula` off again. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
