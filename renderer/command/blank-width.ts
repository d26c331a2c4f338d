const narrowest = 6;
const widest = 32;

/** Letters that a mono face draws two cells wide: East Asian scripts and pictographs. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const none = /\p{Mark}|\p{Cf}/u;

/** How many cells of a mono face a text takes. */
export function cells(text: string): number {
  let count = 0;
  for (const char of text) {
    count += none.test(char) ? 0 : wide.test(char) ? 2 : 1;
  }
  return count;
}

/** The width of a blank in characters, from its value: 6 to 32. */
export function shownWidth(value: string): number {
  return Math.min(Math.max(cells(value), narrowest), widest);
}

/** Shortens in the middle, since the ends of a name or a path tell most. */
export function middleEllipsis(value: string, limit: number = widest): string {
  if (cells(value) <= limit) {
    return value;
  }
  const chars = [...value];
  const head: string[] = [];
  const tail: string[] = [];
  let left = limit - 1;
  while (chars.length > 0) {
    const fromHead = cells(head.join('')) <= cells(tail.join(''));
    const char = fromHead ? chars.shift() : chars.pop();
    if (char === undefined || cells(char) > left) {
      break;
    }
    left -= cells(char);
    if (fromHead) {
      head.push(char);
    } else {
      tail.unshift(char);
    }
  }
  return `${head.join('')}…${tail.join('')}`;
}
