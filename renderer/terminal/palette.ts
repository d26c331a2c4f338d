/**
 * The sixteen colours that programs name by number, for a dark ground.
 *
 * Both themes give the terminal a dark ground, so one set serves both. Each but black has at least
 * 4.5:1 on either ground, proven by a unit test; black is for grounds, and as text it is lifted by
 * the terminal itself (`minimumContrast`).
 */
export const ansiColors = {
  black: '#3a4653',
  red: '#ff8a80',
  green: '#57c78b',
  yellow: '#e6ad5c',
  blue: '#6cb2ff',
  magenta: '#d39df0',
  cyan: '#5cc8d4',
  white: '#c4cdd7',
  brightBlack: '#8593a2',
  brightRed: '#ffaaa2',
  brightGreen: '#86dfae',
  brightYellow: '#f5cd8b',
  brightBlue: '#9bcdff',
  brightMagenta: '#e6c0f8',
  brightCyan: '#93e0ea',
  brightWhite: '#f3f6f9',
} as const;

/** Programs may name any colour; text is lifted to at least this contrast with its ground. */
export const minimumContrast = 4.5;
