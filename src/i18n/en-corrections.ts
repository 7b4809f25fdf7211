/** Ways to correct a page, and the log of what was corrected, in English. */
export const corrections = {
  title: 'Corrections',
};
