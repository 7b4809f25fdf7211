/** The part of the page with an id. @throws when the markup does not have it, naming it */
export function part<Type extends HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}`);
  return found as Type;
}
