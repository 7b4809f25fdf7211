/** Citations and the feed, in English. */
export const cite = {};
