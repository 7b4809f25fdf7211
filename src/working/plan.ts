/** What the downloads tell of a demand, in the order of their columns. */
export const PLAN_COLUMNS = [
  'country',
  'id',
  'addressee',
  'paradigm',
  'topic',
  'demand',
  'asked',
  'standing',
  'status',
  'statusDate',
  'source',
  'sourceAddress',
  'page',
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** The reader's own columns, and what tells that a row is whole and how it is to be read: it stands last. */
export const OWN_COLUMNS = ['tick', 'note', 'format'] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

export const COLUMNS = [...PLAN_COLUMNS, ...OWN_COLUMNS] as const;
export type Column = PlanColumn | OwnColumn;

/** The version of the file. Raise it when a page of today could not read what the next one writes. */
export const FORMAT = 1;

/** A demand in the words of one language; what there is nothing to tell of is empty. */
export type PlanRow = Readonly<Record<PlanColumn, string>>;

/** A row of which some cells are known. Columns that are not of the plan are left out. */
export function planRowOf(known: Readonly<Partial<Record<Column, string>>>): PlanRow {
  return Object.fromEntries(PLAN_COLUMNS.map((column) => [column, known[column] ?? ''])) as PlanRow;
}
