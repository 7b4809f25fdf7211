import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * Judges the page that a browser shows by all rules of axe, best practices included.
 * @returns violations, one line for each element
 */
export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')}) ${node.any[0]?.message ?? ''}`.trim()),
  );
}
