import type { BuildFigures, Stage } from './figures.ts';
import type { FolderSize } from './folders.ts';
import type { CheckFigures, Measured } from './measure.ts';
import type { SiteShare } from './sample.ts';

export const seconds = (value: number) => `${value.toFixed(1)} s`;
export const sized = (bytes: number) =>
  bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
export const number = (value: number) => value.toLocaleString('en');
const megabytes = (value: number | undefined) =>
  value === undefined ? 'not known' : `${number(Math.round(value))} MB`;
const known = (value: number | undefined) => (value === undefined ? 'not known' : seconds(value));
const ratio = (value: number) => `${value.toFixed(2)} ×`;
const percent = (value: number) => `${(value * 100).toFixed(1)} %`;

/** A table in Markdown: its first row is the head. The first column is text, all others are figures. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

/** Who built, and what it came to. */
interface Column extends BuildFigures {
  name: string;
  pages: number;
  site: FolderSize;
  index: FolderSize;
  /** How many times as long ours took. */
  ratioOfOurs?: number;
}

/** The builds side by side. */
export function buildsTable(columns: readonly Column[]): string {
  const row = (label: string, of: (column: Column) => string) => [label, ...columns.map(of)];
  return markdownTable([
    row('Build and search index, from nothing', ({ name }) => name),
    row('Seconds', (column) => seconds(column.seconds)),
    row('Seconds of processors', ({ processorSeconds }) => known(processorSeconds)),
    row('Peak memory of the largest process', ({ ownMegabytes }) => megabytes(ownMegabytes)),
    row('Peak memory of all processes', ({ treeMegabytes }) => megabytes(treeMegabytes)),
    row('Pages', ({ pages }) => number(pages)),
    row('Files, without the index', ({ site }) => number(site.files)),
    row('Bytes, without the index', ({ site }) => sized(site.bytes)),
    row('Index', ({ index }) => `${sized(index.bytes)} in ${number(index.files)} files`),
    row('Tierline takes', ({ ratioOfOurs }) => (ratioOfOurs === undefined ? '' : ratio(ratioOfOurs))),
  ]);
}

/** How long each stage of a build took, and which part of the whole that is. */
export function stagesTable(stages: readonly Stage[], whole: number): string {
  const rows = stages.map((stage) => [stage.name, seconds(stage.seconds), percent(stage.seconds / whole)]);
  return markdownTable([['Stage', 'Seconds', 'Of the build'], ...rows]);
}

/** What other builds have of our pages. */
export function sharesTable(name: string, { kinds }: SiteShare): string {
  const rows = kinds.map(({ kind, pages, compared, words, fewestWords, bytes }) => [
    kind,
    number(pages),
    number(compared),
    percent(words),
    percent(fewestWords),
    `${bytes[0].toFixed(2)} to ${bytes[1].toFixed(2)}`,
  ]);
  const head = [`Pages of ${name}`, 'Made', 'Compared', 'Our words in them', 'At the least', 'Bytes to ours'];
  return markdownTable([head, ...rows]);
}

function warmTable({ build, unchanged, edited }: Measured): string {
  const row = (label: string, again: Measured['edited']) =>
    again ? [[label, seconds(again.seconds), ratio(again.ratioToCold)]] : [];
  return markdownTable([
    ['Build', 'Seconds', 'To the cold build'],
    ['cold', seconds(build.seconds), ratio(1)],
    ...row('again, nothing changed', unchanged),
    ...row('again, one document edited', edited),
  ]);
}

export function checkRows({ seconds: taken, megabytes: held }: CheckFigures): string[][] {
  return [
    ['Content check, with the start of Node', seconds(taken)],
    ['Peak memory of the check', megabytes(held)],
  ];
}

function contentTable({ generated, check, build, search }: Measured): string {
  return markdownTable([
    ['What', 'Figure'],
    ['Documents', number(generated.documents)],
    ['Demands in the registers', number(generated.demands)],
    ['Words of summaries', number(generated.words)],
    ['Content', sized(generated.content.bytes)],
    ...checkRows(check),
    ['Kept for the next build', sized(build.kept.bytes)],
    ...Object.entries(search).map(([name, part]) => [
      `Index: ${name}`,
      `${sized(part.bytes)} in ${number(part.files)}`,
    ]),
  ]);
}

/** Which pages only ours has, in a sentence. */
function notMadeInWords({ notMade }: SiteShare): string {
  const places = Object.entries(notMade).map(([place, count]) => `${place} ${count}`);
  return `Not made by the others, besides data files and drawings: ${places.join(', ')}.`;
}

/** How much longer and larger a build is at another size. */
export function growthTable(small: Measured, large: Measured): string {
  const row = (label: string, of: (measured: Measured) => number, say: (value: number) => string) => [
    label,
    say(of(small)),
    say(of(large)),
    ratio(of(large) / of(small)),
  ];
  return markdownTable([
    ['Growth', `${number(small.size)} documents`, `${number(large.size)} documents`, 'Ratio'],
    row('Documents', ({ size }) => size, number),
    row('Pages', ({ build }) => build.pages, number),
    row('Seconds', ({ build }) => build.seconds, seconds),
    row('Peak memory of the process', ({ build }) => build.ownMegabytes ?? Number.NaN, megabytes),
    row('Bytes', ({ build }) => build.site.bytes, sized),
  ]);
}

/** All that was measured at one size, in Markdown to paste. */
export function described(measured: Measured, options: { stages: boolean; warm: boolean }): string {
  const { machine, versions, build, rivals, runs, views } = measured;
  const index = `Pagefind ${versions.pagefind}`;
  const columns = [
    { ...build, name: `Tierline, ${index}` },
    ...rivals.map((rival) => ({ ...rival, name: `${rival.name}, ${index}` })),
  ];
  return [
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGigabytes} GB, Node ${versions.node}; ${runs === 1 ? 'one run' : `medians of ${runs} in turns`}.`,
    contentTable(measured),
    buildsTable(columns),
    ...(options.stages ? [stagesTable(build.stages, build.seconds)] : []),
    ...(options.stages ? rivals.map((rival) => stagesTable(rival.stages, rival.seconds)) : []),
    ...(options.warm ? [warmTable(measured)] : []),
    ...rivals.map(({ name, share }) => sharesTable(name, share)),
    ...(rivals[0] ? [notMadeInWords(rivals[0].share)] : []),
    ...(views
      ? [`Folding and wording the pages for the others took ${seconds(views.seconds)}, which is not counted.`]
      : []),
  ].join('\n\n');
}
