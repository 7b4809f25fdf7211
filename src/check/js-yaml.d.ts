/** The part of js-yaml that the check uses; the package brings no types of its own. */
declare module 'js-yaml' {
  export class Type {
    constructor(
      tag: string,
      options: { kind: 'scalar'; resolve: (text: string | null) => boolean; construct: (text: string) => unknown },
    );
    resolve(text: string | null): boolean;
    construct(text: string): unknown;
  }

  export class Schema {
    extend(more: { implicit: readonly Type[] }): Schema;
  }

  export const CORE_SCHEMA: Schema;
  export const types: { readonly timestamp: Type };

  export class YAMLException extends Error {
    /** Where the fault lies, counted from 0. */
    mark?: { position: number };
  }

  /** @throws {YAMLException} when the text is not YAML */
  export function load(text: string, options: { schema: Schema }): unknown;
}
