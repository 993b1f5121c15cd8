/** Gaps of a text, as they are written in braces. */
export const placeholders = ['contact', 'rep', 'company', 'topic', 'exchange', 'meeting', 'offer'] as const;

export type Placeholder = (typeof placeholders)[number];

/**
 * One sentence in several wordings, richest first. The first whose placeholders are all known is used, so every sentence stays
 * whole; the last one has no placeholder.
 */
export type Sentence = readonly string[];

/** A text: paragraphs of sentences. A line break within a sentence is kept. */
export type Template = readonly (readonly Sentence[])[];
