import type { Fragment } from './pagefind.ts';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: (Node | string)[],
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** An excerpt as text with marks; whatever else it might hold is dropped. */
function excerptNodes(excerpt: string): (Node | string)[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', [node.textContent ?? '']) : (node.textContent ?? ''),
  );
}

/** Pagefind begins a section's excerpt with its heading, which stands before it as a link already. */
function withoutHeading(excerpt: string, title: string): string {
  return excerpt.startsWith(`${title}. `) ? excerpt.slice(title.length + 2) : excerpt;
}

/** How many sections of one page are shown below it. */
const SECTIONS_SHOWN = 3;

/** One result: its title, what it is, an excerpt, and the sections in which the words stand. */
export function resultItem(fragment: Fragment): HTMLLIElement {
  const title = fragment.meta.title ?? fragment.url;
  const sections = fragment.sub_results.filter((section) => section.url !== fragment.url).slice(0, SECTIONS_SHOWN);
  const about = fragment.meta.about;
  return element('li', [
    element('a', [title], { class: 'result-title', href: fragment.url }),
    ...(about ? [element('p', [about], { class: 'soft small' })] : []),
    ...(sections.length > 0 ? [] : [element('p', excerptNodes(fragment.excerpt))]),
    ...(sections.length > 0
      ? [
          element(
            'ul',
            sections.map((section) =>
              element('li', [
                element('a', [section.title], { href: section.url }),
                ': ',
                ...excerptNodes(withoutHeading(section.excerpt, section.title)),
              ]),
            ),
          ),
        ]
      : []),
  ]);
}
