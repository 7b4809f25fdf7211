/** The words of what a reader keeps on the device in English. */
export const offline = {};
