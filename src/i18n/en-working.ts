/** The words of the working checklist in English. */
export const working = {};
