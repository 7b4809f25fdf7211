import type { CDPSession, Page } from 'playwright-core';

/** A node of the accessibility tree, as far as it is read here. */
interface Node {
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
}

/** What only holds others, or is the text of what bears the name. */
const SILENT = new Set(['generic', 'StaticText', 'InlineTextBox', 'none', 'SvgRoot', 'graphics-symbol']);

async function nodeOf(session: CDPSession, selector: string): Promise<number> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  if (nodeId === 0) throw new Error(`The page has no ${selector}.`);
  return nodeId;
}

function inWords({ role, name, description }: Node): string {
  const after = description?.value ? `; ${description.value}` : '';
  return `${role?.value}: ${name?.value ?? ''}${after}`;
}

/**
 * What Chromium hands to a screen reader of an element and all in it: role, name and description of each node that has
 * something to say, in order. Text within the nodes is left out.
 * @throws when the page has no such element
 */
export async function spokenIn(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');
  const nodeId = await nodeOf(session, selector);
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
  await session.detach();
  return (nodes as Node[]).filter(({ ignored, role }) => !ignored && !SILENT.has(role?.value ?? '')).map(inWords);
}
