/** The kinds of pages that every generator makes. */
export const PAGE_KINDS = ['profile', 'document', 'demand', 'brief'] as const;

export type PageKind = (typeof PAGE_KINDS)[number];
