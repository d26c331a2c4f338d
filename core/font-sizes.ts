/** The sizes that text in a terminal can have, CSS pixels. */
export const fontSizeRange = { smallest: 8, usual: 13, largest: 32 } as const;
