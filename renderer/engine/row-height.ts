/** The height of a row, CSS pixels; `WindowedList.module.css` has the same number. */
export const rowHeight = 48;
