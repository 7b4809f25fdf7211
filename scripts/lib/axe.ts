import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The rules of axe that a page can break in one colour scheme and keep in the other. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Judges the page that a browser shows by the rules of axe.
 * @param rules ids of rules; without them all, best practices included
 * @returns violations, one line for each element
 */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')}) ${node.any[0]?.message ?? ''}`.trim()),
  );
}
