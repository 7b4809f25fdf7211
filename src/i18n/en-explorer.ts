/** The words of recommendations across countries in English. */
export const explorer = {};
