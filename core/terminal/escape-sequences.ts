/** A sequence that moves, erases or switches: `ESC [ ? 1049 h` is kind `h`, mark `?`, 1049. */
export interface ControlSequence {
  /** The final character; `7` and `8` for the short forms that save and restore the cursor. */
  readonly kind: string;
  readonly mark: string;
  readonly numbers: readonly number[];
}

/**
 * Reads the escape sequence that begins at an offset: what it asks for, and where it ends.
 *
 * Sequences that only colour, name the window or ask questions give nothing, and are passed over
 * whole. One that is not complete ends with the text.
 * Source: ECMA-48, section 5; "XTerm Control Sequences".
 */
export function readSequence(
  text: string,
  from: number,
): { readonly sequence?: ControlSequence; readonly end: number } {
  const code = text.charCodeAt(from);
  if (code === 0x9b) return readControl(text, from + 1);
  if (code !== 0x1b) return { end: isString(code) ? endOfString(text, from + 1) : from + 1 };
  const next = text[from + 1];
  if (next === undefined) return { end: from + 1 };
  if (next === '[') return readControl(text, from + 2);
  if (']P_^X'.includes(next)) return { end: endOfString(text, from + 2) };
  if (next === '7' || next === '8') {
    return { sequence: { kind: next, mark: '', numbers: [] }, end: from + 2 };
  }
  // Intermediate characters, then one that ends it: `ESC ( B`.
  let at = from + 1;
  while (at < text.length && inRange(text, at, 0x20, 0x2f)) at += 1;
  return { end: Math.min(text.length, at + 1) };
}

function readControl(
  text: string,
  from: number,
): { readonly sequence?: ControlSequence; readonly end: number } {
  let at = from;
  while (at < text.length && inRange(text, at, 0x20, 0x3f)) at += 1;
  const kind = text[at];
  // Broken off, or by a character that cannot be in one: the rest is text again.
  if (kind === undefined || !inRange(text, at, 0x40, 0x7e)) return { end: at };
  const body = text.slice(from, at);
  const mark = /^[<=>?]/.exec(body)?.[0] ?? (/[ -/]$/.test(body) ? body.at(-1) : '') ?? '';
  const numbers = body
    .replace(/[^0-9;]/g, '')
    .split(';')
    .map((each) => Number(each || 0));
  return { sequence: { kind, mark, numbers }, end: at + 1 };
}

/** Strings (titles, links, device control) end with BEL or ST. */
function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x07 || code === 0x9c) return at + 1;
    if (code === 0x1b) return text[at + 1] === '\\' ? at + 2 : at;
  }
  return text.length;
}

/** The eight-bit forms of DCS, SOS, OSC, PM and APC. */
function isString(code: number): boolean {
  return [0x90, 0x98, 0x9d, 0x9e, 0x9f].includes(code);
}

function inRange(text: string, at: number, low: number, high: number): boolean {
  const code = text.charCodeAt(at);
  return code >= low && code <= high;
}
