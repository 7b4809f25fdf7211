import { count } from '../check/report.ts';
import { workflowCommand } from '../check/reporters/workflow-command.ts';
import type { AskedLink } from './link.ts';
import { VERDICTS, type Verdict } from './outcome.ts';

/** @param folder the content folder as whoever reads the report knows it, `content` */
export type LinkReporter = (links: readonly AskedLink[], folder: string) => string;

const HEADINGS: Readonly<Record<Verdict, string>> = {
  gone: 'Gone',
  moved: 'Moved for good',
  unsure: 'Could not be told',
  works: 'Works',
};

/** What an editor can do. */
const REMEDIES: Readonly<Record<Verdict, string>> = {
  gone: 'Look for the text elsewhere, or for an archived copy, and give its address under `archived` or `via`.',
  moved: 'Open the new address. If the text stands there, put it in the place of the old one.',
  unsure: 'Open these in a browser before you change anything: many servers answer people and not programs.',
  works: '',
};

function numberOf(links: readonly AskedLink[], wanted: Verdict): number {
  return links.filter(({ verdict }) => verdict === wanted).length;
}

function counts(links: readonly AskedLink[]): string {
  const files = new Set(links.map(({ file }) => file)).size;
  const told = [
    `${numberOf(links, 'works')} work`,
    `${numberOf(links, 'moved')} moved for good`,
    `${numberOf(links, 'gone')} gone`,
    `${numberOf(links, 'unsure')} could not be told`,
  ];
  return `${count(links.length, 'address', 'addresses')} in ${count(files, 'file')}: ${told.join(', ')}.`;
}

function placeOf({ file, line, column }: AskedLink, folder: string): string {
  return `${folder}/${file}:${line}:${column}`;
}

/** What is to be looked at, worst first. */
function parts(links: readonly AskedLink[]): { verdict: Verdict; members: AskedLink[] }[] {
  return VERDICTS.filter((verdict) => verdict !== 'works')
    .map((verdict) => ({ verdict, members: links.filter((link) => link.verdict === verdict) }))
    .filter(({ members }) => members.length > 0);
}

/** For a person who has the files before them. */
const terminal: LinkReporter = (links, folder) => {
  const told = parts(links).map(({ verdict, members }) => {
    const lines = members.map((link) => `  ${placeOf(link, folder)}\n    ${link.url}\n    ${link.detail}`);
    return [`${HEADINGS[verdict]}. ${REMEDIES[verdict]}`, ...lines].join('\n');
  });
  return [...told, counts(links)].join('\n\n');
};

/** For GitHub Actions: a note beside each line, and the counts. None is a warning: no change is at fault. */
const github: LinkReporter = (links, folder) => {
  const notes = parts(links).flatMap(({ verdict, members }) =>
    members.map((link) => {
      const { line, column, url, detail } = link;
      const file = `${folder}/${link.file}`;
      return workflowCommand({
        kind: 'notice',
        file,
        line,
        column,
        title: HEADINGS[verdict],
        text: `${url}\n${detail}`,
      });
    }),
  );
  return [...notes, counts(links)].join('\n');
};

/** For programs. */
const json: LinkReporter = (links, folder) =>
  JSON.stringify(
    {
      counts: Object.fromEntries(VERDICTS.map((verdict) => [verdict, numberOf(links, verdict)])),
      links: links.map(({ file, line, column, url, verdict, detail, movedTo }) => ({
        file: `${folder}/${file}`,
        line,
        column,
        url,
        verdict,
        detail,
        movedTo,
      })),
    },
    null,
    2,
  );

export const LINK_REPORTERS: Readonly<Record<string, LinkReporter>> = { terminal, github, json };

/** A text in a cell of a Markdown table: what would end the cell, or become a link or HTML, is shown as it is. */
function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`).replaceAll('\n', ' ');
}

/** The report as Markdown, for the summary of a run of GitHub Actions. */
export const summary: LinkReporter = (links, folder) => {
  const tables = parts(links).map(({ verdict, members }) => {
    const rows = members.map((link) => `| ${cell(placeOf(link, folder))} | ${cell(link.url)} | ${cell(link.detail)} |`);
    return [
      `## ${HEADINGS[verdict]}`,
      '',
      REMEDIES[verdict],
      '',
      '| place | address | what came of it |',
      '| --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `${['# Links of the content', counts(links), ...tables].join('\n\n')}\n`;
};
