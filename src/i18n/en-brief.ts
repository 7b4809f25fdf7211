/** The words of the printed brief of a country in English. */
export const brief = {};
