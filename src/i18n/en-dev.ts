/** What the dev server tells editors, in English. Nothing of it is on the site. */
export const dev = {
  draft: 'Draft: not on the site',
  panel: 'Problems of the content',
  here: 'On this page',
  elsewhere: 'Elsewhere',
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
  stoppedTitle: 'The content cannot be shown yet',
  stopped:
    'Every page is made of these files, so none can be shown while they have errors. Mend them and save: the pages come back by themselves.',
};
