/** So many lines that scrolled off the screen are kept by a terminal. */
export const scrollbackLines = 10_000;

/** No screen has more rows: a window cannot ask for more. */
export const mostRows = 2000;

/** After so many further lines, nothing of a line is left in a terminal's scrollback and screen. */
export const forgottenAfter = scrollbackLines + mostRows;
