/** The words of the page for people in danger in English. */
export const help = {};
