import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/build-site.ts';

/** A scheme of colours that the style sheet has. */
export type Scheme = 'light' | 'dark';

const BASE = readFileSync(join(ROOT, 'src/styles/base.css'), 'utf8');

/** The colours that a rule gives to names: `--ink: #1b1b18`. */
function coloursIn(rule: string): Map<string, string> {
  return new Map([...rule.matchAll(/--([\w-]+):\s*(#[\da-f]{3,6})\b/g)].map(([, name, colour]) => [name!, colour!]));
}

/**
 * The named colours of `src/styles/base.css`, as they are in a scheme.
 * @throws when the style sheet has no such rule any more
 */
export function tokensOf(scheme: Scheme): ReadonlyMap<string, string> {
  const light = /^:root \{[^}]*\}/m.exec(BASE)?.[0];
  const dark = /@media \(prefers-color-scheme: dark\) \{\s*(:root \{[^}]*\})/.exec(BASE)?.[1];
  if (!light || !dark) throw new Error('src/styles/base.css names no colours where it did.');
  return new Map([...coloursIn(light), ...(scheme === 'dark' ? coloursIn(dark) : [])]);
}

/** The light that a colour gives, from 0 to 1: WCAG 2.2, relative luminance. @param colour `#rgb` or `#rrggbb` */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.slice(1).replaceAll(/./g, '$&$&') : colour.slice(1);
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** How far two colours stand apart, from 1 to 21: WCAG 2.2, contrast ratio. Colours as `#rgb` or `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}
