/** What the dev server tells editors, in English. Nothing of it is on the site. */
export const dev = {
  draft: 'Draft: not on the site',
  panel: 'Problems of the content',
  content: (count: string) => `Content: ${count}`,
  here: 'On this page',
  elsewhere: 'Elsewhere',
  todoIn: (lines: readonly string[]) => `TODO in ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`,
  count: (errors: number, warnings: number, todos: number) =>
    [
      errors === 1 ? '1 error' : errors > 0 && `${errors} errors`,
      warnings === 1 ? '1 warning' : warnings > 0 && `${warnings} warnings`,
      todos > 0 && `${todos} TODO`,
    ]
      .filter((part) => part !== false)
      .join(', ') || 'no problems',
  withheldTitle: 'This page cannot be shown yet',
  withheld:
    'What it is made of has errors. Mend them and save: the page comes back by itself. Other pages stay as they are.',
  missing: 'Its draft still lacks what a page is made of. Fill in what is marked, and save: the page comes by itself.',
  stoppedTitle: 'The content cannot be shown yet',
  stopped:
    'Every page is made of these files, so none can be shown while they have errors. Mend them and save: the pages come back by themselves.',
};
