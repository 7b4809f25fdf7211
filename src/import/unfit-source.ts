/** What was given cannot become a draft. The message tells an editor why, and what to do; a stack would only hide it. */
export class UnfitSource extends Error {}
