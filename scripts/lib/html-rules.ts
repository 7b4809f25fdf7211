import { HtmlValidate, type Report, type RuleConfig } from 'html-validate';

/** Rules of the recommended preset that do not hold here as they are, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, { setting: RuleConfig[string]; reason: string }>> = {
  'form-dup-name': {
    setting: ['error', { shared: ['button', 'checkbox', 'radio', 'reset', 'submit'] }],
    reason: 'Boxes that choose several of a kind bear one name, and an address holds each: ?c=MLI&c=NER.',
  },
  'long-title': {
    setting: 'off',
    reason: 'A demand or a document is the title of its page; cut to 70 characters, two pages could bear the same one.',
  },
  'prefer-native-element': {
    setting: ['error', { exclude: ['list'] }],
    reason: 'A drawing that is a list of cells is an <svg>, and SVG has no element for lists.',
  },
};

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: Object.fromEntries(Object.entries(EXCEPTIONS).map(([rule, { setting }]) => [rule, setting])),
});

function describe(report: Report): string[] {
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message, selector }) =>
        `${line}:${column} ${ruleId}: ${message}${selector ? ` (${selector})` : ''}`,
    ),
  );
}

/**
 * Judges a page by html-validate's recommended rules.
 * @returns what is wrong, one line each; warnings count
 */
export async function htmlFaults(html: string): Promise<string[]> {
  return describe(await validator.validateString(html));
}
