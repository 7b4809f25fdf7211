import { TIERS } from './tier.ts';

/** Components that texts may use, each with the attributes that it needs and the values that they take. */
export const TEXT_COMPONENTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Placement: { tier: TIERS },
};

/** An element of a text in MDX, as parsers give it. */
export interface TextElement {
  /** `null` for a fragment, `<>`. */
  name: string | null;
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}

/** The attributes of the component that an element names; `undefined` where texts may not use it. */
export function attributesOf({ name }: Pick<TextElement, 'name'>) {
  return name !== null && Object.hasOwn(TEXT_COMPONENTS, name) ? TEXT_COMPONENTS[name] : undefined;
}

/**
 * Whether an element may stand in a text: a component of ours, with all of its attributes, each once, and with values that are written
 * out. An expression is a value of another type, and a spread an attribute of another.
 */
export function isAllowedElement(element: TextElement): boolean {
  const wanted = attributesOf(element);
  if (!wanted) return false;
  const names = element.attributes.map(({ name }) => name);
  return (
    names.length === Object.keys(wanted).length &&
    new Set(names).size === names.length &&
    element.attributes.every(
      ({ type, name, value }) =>
        type === 'mdxJsxAttribute' &&
        typeof value === 'string' &&
        Object.hasOwn(wanted, name ?? '') &&
        wanted[name ?? '']!.includes(value),
    )
  );
}
