/** What stands under names. */
type Data = Readonly<Record<string, unknown>>;

/** A value with names; an empty one where it has none. */
export function asData(value: unknown): Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {};
}
