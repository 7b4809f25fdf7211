/**
 * Whether the content is shown to its editors, by the dev server: with drafts, and without what has an error. The integration
 * `content-problems` says so, and says the contrary in a build, whatever the environment held before.
 */
export const IS_FOR_EDITORS = process.env.TIERLINE_DRAFTS === 'shown';
