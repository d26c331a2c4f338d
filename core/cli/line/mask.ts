import type { ShellWord } from './model.ts';

const base = 0xe000;

/**
 * The part of a word from `from`, with everything the shell would expand made opaque.
 *
 * A `:` inside `${DIR:-/tmp}` divides nothing. Each such character is moved into Unicode's private
 * area, where the rules that divide a value do not see it; `unmask` brings it back.
 */
export function maskedValue(word: ShellWord, from: number): string {
  if (word.expansions.length === 0) return word.value.slice(from);
  let masked = '';
  let at = 0;
  for (const expansion of word.expansions) {
    masked += word.value.slice(at, expansion.from);
    masked += hide(word.value.slice(expansion.from, expansion.to));
    at = expansion.to;
  }
  return (masked + word.value.slice(at)).slice(from);
}

export function unmask(text: string): string {
  if (!hidesAnything(text)) return text;
  return moved(text, base, -base);
}

/** Most values hide nothing, and a pattern would cost more than this look. */
function hidesAnything(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= base && code < base + 0x80) return true;
  }
  return false;
}

/** Moves the 128 characters from `first` on to where they are hidden, or back. */
function moved(text: string, first: number, by: number): string {
  let all = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isOne = code >= first && code < first + 0x80;
    all += isOne ? String.fromCharCode(code + by) : text.charAt(at);
  }
  return all;
}

function hide(text: string): string {
  return moved(text, 0, base);
}
