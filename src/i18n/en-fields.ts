/** The reference of all fields that editors fill in, in English. */
export const fields = {
  title: 'Fields',
};
