import type { Loader, LoaderContext } from 'astro/loaders';

/** Stands for the data of an entry that could not be read, until the store is asked to take it. */
const FAULTY: Record<string, unknown> = {};

/** How one kind of file is read: `.md`, `.mdx`, `.yaml`. */
interface EntryType {
  getEntryInfo: (file: { contents: string; fileUrl: URL }) => Promise<{ data: unknown; body: string }>;
}

/** What Astro hands to its own loaders beside what its types tell. */
interface FileContext extends LoaderContext {
  entryTypes: ReadonlyMap<string, EntryType>;
}

/** A reader of files to which one that it cannot read is an entry of faulty data. */
function forgiving(type: EntryType): EntryType {
  return {
    ...type,
    getEntryInfo: async (file) => {
      try {
        return await type.getEntryInfo(file);
      } catch {
        return { data: FAULTY, body: '' };
      }
    },
  };
}

/** The context in which a loader cannot tell a faulty entry from a sound one, and only sound ones are kept. */
function forgivingContext(context: FileContext): FileContext {
  return {
    ...context,
    entryTypes: new Map([...context.entryTypes].map(([ending, type]) => [ending, forgiving(type)])),
    parseData: async (entry) => {
      if (entry.data === FAULTY) return entry.data;
      return context.parseData(entry).catch(() => FAULTY as typeof entry.data);
    },
    store: {
      ...context.store,
      set: (entry) => {
        if (entry.data !== FAULTY) return context.store.set(entry);
        context.store.delete(entry.id);
        return true;
      },
    },
  };
}

/**
 * Makes a loader leave out entries that cannot be read or that break their schema. Astro’s own does not start a dev server
 * when there is one at the beginning, and goes on showing what stood there before when one is saved later.
 * For the dev server alone: what is wrong is told by its panel, and a build must stop.
 */
export function leaveOutFaulty(loader: Loader): Loader {
  return { ...loader, load: (context) => loader.load(forgivingContext(context as FileContext)) };
}
