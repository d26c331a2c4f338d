/** Titles that the list of pages shows from the start; the words of a page come with it. */
export const pageTitles = {
  explain: 'Explain a line',
  help: 'Mistakes and errors',
} as const;
