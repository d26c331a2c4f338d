import type { Explained } from './live-documents.ts';

/**
 * The mistakes and error messages that the page `help` explains, as the search finds them.
 *
 * They are put into the index when the app is built, and lead to the page by their code.
 */
export const explained: readonly Explained[] = [];
