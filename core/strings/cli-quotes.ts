/**
 * What is wrong with the quotes of a line; apart from the other mistakes, since every line is read
 * for its quotes and few are looked through for the rest.
 */
export const quoteStrings = {
  write: (text: string) => `Write ${text}`,
  unclosed: (what: string) => `“${what}” is opened and never closed: close it.`,
  curlyQuotes: (found: string, quote: string) =>
    `“${found}” is a typographic quote, which no shell reads as one: write ${quote}.`,
} as const;
