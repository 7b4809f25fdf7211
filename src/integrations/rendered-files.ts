import type { Worker } from 'node:worker_threads';
import type { MeasuredFile } from './rendering/measured-file.ts';
import { GROUPS, type Group, groupOf } from './rendering/order.ts';

/** A file as a route rendered it. */
export interface RenderedFile {
  /** Its path in the built folder, `fr/countries/mali/index.html`. */
  path: string;
  /** UTF-8. */
  content: Uint8Array<ArrayBuffer>;
}

/** A file of an earlier build that stands for one which would be rendered to the same bytes. */
export interface EarlierFile<Note> {
  /** Its path in the built folder. */
  path: string;
  /** Where its content can be read. */
  location: string;
  /** What the reader noted of it when it was rendered. */
  note: Note;
}

/** Who makes something of the files that are published. A note on each spares reading it again in the next build; it is kept as JSON. */
export interface FileReader<Note> {
  rendered: (file: RenderedFile) => Note;
  earlier: (file: EarlierFile<Note>) => void;
}

/**
 * What the routes of a build are rendered to, for the integrations that make something of it: each file is told once, while it is
 * at hand, and in the order of the routes, however many are rendered at a time.
 */
export class RenderedFiles {
  private readonly readers = new Map<string, FileReader<unknown>>();
  private readonly handedOver = new Map<string, (content: string) => void>();
  private readonly groupEnds = new Map<Group, () => void>();
  /** Which file comes when, and the groups that end before it. */
  private turns = new Map<string, number>();
  private ends: { turn: number; group: Group }[] = [];
  private next = 0;
  private readonly waiting = new Map<number, () => void>();
  private readonly threads: Worker[] = [];
  private isToBeMeasured: (path: string) => boolean = () => false;
  /** What was measured, by path; there when all files are written. */
  measured: ReadonlyMap<string, MeasuredFile> = new Map();
  /** How long the steps before rendering took. */
  readonly seconds = { compiled: 0, folded: 0 };
  /** Files that are published: all of them, those that are pages, those that stand as an earlier build rendered them. */
  count = 0;
  pageCount = 0;
  earlierCount = 0;

  /** @param name tells the notes of readers apart */
  onEach<Note>(name: string, reader: FileReader<Note>): void {
    this.readers.set(name, reader as FileReader<unknown>);
  }

  /**
   * Takes what pages hand to an integration, in a file a language that is not published.
   * @param name of these files, without a language before it: `search-records.json`
   */
  onHandedOver(name: string, take: (content: string) => void): void {
    this.handedOver.set(name, take);
  }

  /** Takes note of a thread that writes into the built folder. */
  writtenBy(thread: Worker): void {
    this.threads.push(thread);
  }

  /** Ends all threads that write: after this, a folder that was half built can be removed for good. */
  async abandon(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }

  /** Has files measured when they are written, those that come from now on. */
  measureWhere(isToBeMeasured: (path: string) => boolean): void {
    this.isToBeMeasured = isToBeMeasured;
  }

  /** Tells when all files of a group have come. */
  onEndOf(group: Group, tell: () => void): void {
    this.groupEnds.set(group, tell);
  }

  /** Puts files into the order in which they will come. @param pathOf the path in the built folder */
  inOrder<Item>(items: readonly Item[], pathOf: (item: Item) => string): Item[] {
    const groups = Map.groupBy(items, (item) => groupOf(pathOf(item), this.isHandedOver(pathOf(item))));
    const ordered: Item[] = [];
    this.ends = GROUPS.map((group) => {
      ordered.push(...(groups.get(group) ?? []));
      return { turn: ordered.length, group };
    });
    this.turns = new Map(ordered.map((item, turn) => [pathOf(item), turn]));
    return ordered;
  }

  /** Tells of a file when its turn has come. */
  private inTurn(path: string, tell: () => void): void {
    this.waiting.set(this.turns.get(path)!, tell);
    this.endGroups();
    for (let due = this.waiting.get(this.next); due; due = this.waiting.get(this.next)) {
      this.waiting.delete(this.next++);
      due();
      this.endGroups();
    }
  }

  private endGroups(): void {
    while (this.ends[0]?.turn === this.next) this.groupEnds.get(this.ends.shift()!.group)?.();
  }

  /** Counts a file that is published. */
  private add(path: string): void {
    this.count += 1;
    if (path.endsWith('.html')) this.pageCount += 1;
  }

  /** Who takes a file that is not published. */
  private takerOf(path: string): ((content: string) => void) | undefined {
    for (const [name, take] of this.handedOver) if (path === name || path.endsWith(`/${name}`)) return take;
    return undefined;
  }

  isHandedOver(path: string): boolean {
    return this.takerOf(path) !== undefined;
  }

  handOver({ path, content }: RenderedFile): void {
    this.inTurn(path, () => this.takerOf(path)!(new TextDecoder().decode(content)));
  }

  /** @param publish takes what the readers noted of it, when they have, and whether it is to be measured */
  rendered(file: RenderedFile, publish: (notes: Record<string, unknown>, isMeasured: boolean) => void): void {
    this.add(file.path);
    this.inTurn(file.path, () => {
      const notes = Object.fromEntries([...this.readers].map(([name, reader]) => [name, reader.rendered(file)]));
      publish(notes, this.isToBeMeasured(file.path));
    });
  }

  earlier(path: string, location: string, notes: Readonly<Record<string, unknown>>): void {
    this.add(path);
    this.earlierCount += 1;
    this.inTurn(path, () => {
      for (const [name, reader] of this.readers) reader.earlier({ path, location, note: notes[name] });
    });
  }
}
