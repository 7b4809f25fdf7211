import type { ProblemGroup } from '../domain/problem-guide.ts';

const groups: Readonly<Record<ProblemGroup, { title: string; lead: string }>> = {
  files: { title: 'The file', lead: 'What is wrong with a file as a whole, or with its name.' },
  fields: { title: 'Fields and values', lead: 'What stands between the two lines of three dashes, or in a register.' },
  texts: { title: 'Texts', lead: 'What a summary or an introduction must not hold.' },
  names: {
    title: 'Names that lead elsewhere',
    lead: 'A document names countries, publishers and demands that stand in files of their own.',
  },
  documents: {
    title: 'What a document says',
    lead: 'Entries of a document that contradict each other, or an edition.',
  },
  editions: {
    title: 'Editions and placements',
    lead: 'The lists of a TIP Report are held against their sources, against the years around them, and against the law.',
  },
};

/** The page that explains each kind of problem, in English. */
export const problems = {
  title: 'Problems and their remedies',
  lead: 'Before anything is published, every file is checked. A message of the check names the file, the line and the kind of problem. Here stands what each kind means and how it is mended.',
  invented: 'The examples are invented; Arcadia and Borduria are no countries.',
  warnings: 'An error keeps the site from being built. A warning does not.',
  command: 'Your terminal explains a kind too:',
  menu: 'Kinds of problem',
  groups,
  warning: 'warning',
  remedy: 'What to do',
  wrong: 'Wrong',
  right: 'Right',
};
