/** The open data and their dictionary, in English. */
export const data = {
  title: 'Data',
  /** Before the links to the files of a chart or of a profile. */
  download: 'Download',
};
