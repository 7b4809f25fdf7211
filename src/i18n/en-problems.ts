/** The page that explains each kind of problem, in English. */
export const problems = {
  title: 'Problems and their remedies',
};
