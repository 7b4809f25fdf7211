/** A name or a query as a filter compares it: without accents, apostrophes, other signs and capitals. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Puts values in the places of a template, “{count} of {total}”; a place without a value stays as it is. */
export function fillTemplate(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** Cuts a text to a number of whole characters. */
export function cutText(text: string, most: number): string {
  return [...text].slice(0, most).join('');
}
