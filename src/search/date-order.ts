/** Where each entry of the index stands when the oldest come first. */
export type Places = readonly number[];

/** The folder of an entry’s text, and its number there, from the id of a result: `en_4fa67ebc1d/1z`. */
function partsOf(id: string): { folder: string; number: number } {
  const slash = id.lastIndexOf('/');
  return { folder: id.slice(0, slash), number: Number.parseInt(id.slice(slash + 1), 36) };
}

/**
 * The file that holds the order of dates for the index that a result is from: numbers of entries, the oldest first.
 * @param folder address of the index, with a slash at its end
 */
export function orderAddress(folder: string, id: string): string {
  return `${folder}fragment/${partsOf(id).folder}/oldest-first.json`;
}

/** @param oldestFirst numbers of entries */
export function placesOf(oldestFirst: readonly number[]): Places {
  const places: number[] = [];
  for (const [place, number] of oldestFirst.entries()) places[number] = place;
  return places;
}

/**
 * Puts results in the order of their dates.
 * @param sign 1: the oldest first; -1: the newest first
 */
export function byDate<Result extends { id: string }>(
  results: readonly Result[],
  places: Places,
  sign: 1 | -1,
): Result[] {
  return results
    .map((result) => ({ result, place: places[partsOf(result.id).number] ?? -1 }))
    .sort((a, b) => sign * (a.place - b.place))
    .map(({ result }) => result);
}
