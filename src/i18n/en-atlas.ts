/** The index of countries, the pages of regions and the comparison, in English. */
export const atlas = {};
