import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The rules of axe that a page can break in one colour scheme and keep in the other. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Targets of 24 px: WCAG 2.2, 2.5.8. Axe leaves it out unless it is asked by name. */
export const TARGET_RULES = ['target-size'];

/** The rules of axe that a page can break at one width and keep at another. */
export const LAYOUT_RULES = [...COLOUR_RULES, 'scrollable-region-focusable'];

/** Rules that axe still tries out, and leaves out unless it is asked; `p-as-heading` takes the first paragraph of a page for one. */
const ON_TRIAL = ['css-orientation-lock', 'focus-order-semantics', 'table-fake-caption'];

/**
 * Judges the page that a browser shows by the rules of axe.
 * @param rules ids of rules; without them all but the size of targets, best practices included
 * @returns violations, one line for each element
 */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Four times faster. What it gives up is frames of other hosts, and no page has any.
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      ...(rules
        ? { runOnly: { type: 'rule', values: [...rules] } }
        : { rules: Object.fromEntries(ON_TRIAL.map((id) => [id, { enabled: true }])) }),
    })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')}) ${node.any[0]?.message ?? ''}`.trim()),
  );
}
