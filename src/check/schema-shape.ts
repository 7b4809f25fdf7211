import type { z } from 'zod';
import type { PathStep } from '../domain/problem.ts';

type AnySchema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

/** Takes off what wraps a schema without changing which fields it has: optional, default, refinements, transforms. */
function unwrap(schema: AnySchema): AnySchema {
  const def = schema._zod.def as Def;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return unwrap(def.innerType);
    case 'pipe':
      return unwrap((def.in._zod.def as Def).type === 'transform' ? def.out : def.in);
    default:
      return schema;
  }
}

function step(schema: AnySchema, key: PathStep): AnySchema | undefined {
  const def = unwrap(schema)._zod.def as Def;
  switch (def.type) {
    case 'object':
      return def.shape[key];
    case 'array':
      return def.element;
    case 'record':
      return def.valueType;
    case 'union':
      return def.options.map((option) => step(option, key)).find((found) => found !== undefined);
    default:
      return undefined;
  }
}

function schemaAt(schema: AnySchema, path: readonly PathStep[]): AnySchema | undefined {
  return path.reduce<AnySchema | undefined>((at, key) => at && step(at, key), schema);
}

/** Names of the fields that an object at a path of a schema may have. */
export function fieldNamesAt(schema: AnySchema, path: readonly PathStep[]): string[] | undefined {
  const found = schemaAt(schema, path);
  if (!found) return undefined;
  const def = unwrap(found)._zod.def as Def;
  const options = def.type === 'union' ? def.options.map((option) => unwrap(option)._zod.def as Def) : [def];
  const object = options.find((option) => option.type === 'object');
  return object?.type === 'object' ? Object.keys(object.shape) : undefined;
}

/** The sentence that describes the field at a path of a schema. */
export function descriptionAt(schema: z.ZodType, path: readonly PathStep[]): string | undefined {
  const found = schemaAt(schema, path) as z.ZodType | undefined;
  return found?.description;
}

/** What is written for the field at a path of a schema, with … where the editor knows: `[…]`, `{ title: …, url: … }`. */
export function sampleAt(schema: AnySchema, path: readonly PathStep[]): string | undefined {
  const found = schemaAt(schema, path);
  if (!found) return undefined;
  const def = unwrap(found)._zod.def as Def;
  switch (def.type) {
    case 'array':
      return '[…]';
    case 'object':
      return `{ ${requiredNames(def.shape)
        .map((name) => `${name}: …`)
        .join(', ')} }`;
    default:
      return '…';
  }
}

function requiredNames(shape: Readonly<Record<string, AnySchema>>): string[] {
  return Object.keys(shape).filter((name) => !['optional', 'default'].includes((shape[name]!._zod.def as Def).type));
}
