/** So many lines that scrolled off the screen are kept by a terminal. */
export const scrollbackLines = 10_000;

/**
 * After so many further lines, nothing of a line is left in a terminal: the scrollback, and a screen
 * larger than any.
 */
export const forgottenAfter = scrollbackLines + 1000;
