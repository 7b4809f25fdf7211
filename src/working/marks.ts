/** What a reader put on a demand. */
export interface Mark {
  isTicked: boolean;
  note: string;
  /** What the demand was called when it was marked, for the day on which it no longer stands on the page. */
  title: string;
}

/** A reader's ticks and notes, by the ids of the demands; a demand with neither is not in it. */
export type Marks = ReadonlyMap<string, Mark>;

/** A demand of the page, as far as marks go by it. */
export interface Demand {
  id: string;
  title: string;
  /** Ids that were merged into it. */
  alsoKnownAs: readonly string[];
}

/** Whether a mark says nothing. */
export function isBare({ isTicked, note }: Mark): boolean {
  return !isTicked && note === '';
}

function isSame(a: Mark | undefined, b: Mark | undefined): boolean {
  return a?.isTicked === b?.isTicked && a?.note === b?.note;
}

/** The marks with one of them changed. */
export function withMark(marks: Marks, id: string, mark: Mark): Marks {
  const changed = new Map(marks);
  if (isBare(mark)) changed.delete(id);
  else changed.set(id, mark);
  return changed;
}

/** Ids of the demands on which two sets of marks differ. */
export function differences(a: Marks, b: Marks): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((id) => !isSame(a.get(id), b.get(id)));
}

/** Both notes, unless one already stands within the other. */
function joinNotes(own: string, other: string): string {
  if (own.includes(other)) return own;
  return other.includes(own) ? other : `${own}\n${other}`;
}

function joinMarks(own: Mark | undefined, other: Mark): Mark {
  if (!own) return other;
  return { ...own, isTicked: own.isTicked || other.isTicked, note: joinNotes(own.note, other.note) };
}

/**
 * Adds marks to those of the page, so that nothing of either is lost: a demand is ticked where one of the two ticks it, and
 * notes that differ stand one below the other.
 * @returns the marks, and the ids of the demands for which both notes were kept
 */
export function addMarks(own: Marks, added: Marks): { marks: Marks; joined: string[] } {
  const marks = new Map(own);
  const joined: string[] = [];
  for (const [id, mark] of added) {
    const before = own.get(id);
    const after = joinMarks(before, mark);
    if (before && after.note !== before.note && after.note !== mark.note) joined.push(id);
    marks.set(id, after);
  }
  return { marks, joined };
}

/**
 * Moves marks of demands that were merged into others to those that stand for them. What stands on no demand of the page
 * stays as it is.
 * @returns the marks, and the ids of the demands that took some over
 */
export function followMerges(marks: Marks, demands: readonly Demand[]): { marks: Marks; moved: string[] } {
  const standsFor = new Map(demands.flatMap(({ id, alsoKnownAs }) => alsoKnownAs.map((old) => [old, id] as const)));
  let followed: Marks = new Map([...marks].filter(([id]) => !standsFor.has(id)));
  const moved = new Set<string>();
  for (const [old, mark] of marks) {
    const id = standsFor.get(old);
    if (id === undefined) continue;
    const title = demands.find((demand) => demand.id === id)!.title;
    followed = addMarks(followed, new Map([[id, { ...mark, title }]])).marks;
    moved.add(id);
  }
  return { marks: followed, moved: [...moved] };
}

/**
 * Takes a step back: demands that stand as the step left them become what they were before it. What the reader changed
 * since stays.
 */
export function takeBack(now: Marks, before: Marks, after: Marks): Marks {
  const marks = new Map(now);
  for (const id of differences(before, after)) {
    if (!isSame(now.get(id), after.get(id))) continue;
    const earlier = before.get(id);
    if (earlier) marks.set(id, earlier);
    else marks.delete(id);
  }
  return marks;
}

/** The marks on what a list of demands does not hold, in their order. */
export function marksBeside(demands: readonly { id: string }[], marks: Marks): Marks {
  const ids = new Set(demands.map(({ id }) => id));
  return new Map([...marks].filter(([id]) => !ids.has(id)));
}

/** How many demands are ticked, and how many have a note. */
export function countsOf(marks: Marks): [ticks: number, notes: number] {
  const all = [...marks.values()];
  return [all.filter(({ isTicked }) => isTicked).length, all.filter(({ note }) => note !== '').length];
}
