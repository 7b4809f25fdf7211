/** What an edition’s page says beside its lists, in English. */
export const editions = {};
