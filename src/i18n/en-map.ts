/** The world map and the front page, in English. */
export const map = {};
