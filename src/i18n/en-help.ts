/** The words of the page for people in danger in English. */
export const help = {
  heading: 'Getting help',
  /** Leads there from every profile, and from the foot of every page. */
  link: 'Get help',
  lead: 'In danger, or worried about someone?',
  privacy: 'Privacy',
  home: 'Start page of this site',
  exit: {
    label: 'Leave this page',
    leaving: 'Loading.',
    twoMore: 'Shift: press two more times to leave.',
    oneMore: 'Shift: press once more to leave.',
    expired: 'Not left: the presses of Shift were too few.',
    how: '“Leave this page” opens an encyclopedia in the place of this page.',
    shift: 'Pressing Shift three times does the same.',
    history: 'This page stays in the history of the browser.',
    clear: 'How to take it out',
  },
};
