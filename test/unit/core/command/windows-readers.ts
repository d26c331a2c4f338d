/**
 * How Windows reads a line that was typed at the prompt of cmd, for tests.
 *
 * First cmd's own pass (quotes toggle, `^` escapes outside them), then the division that Microsoft's
 * C runtime does (2n backslashes and `"`: n backslashes, a quote mark that counts; 2n+1: a literal
 * quote; `""` inside quotes: a literal quote).
 */
export function readAtPrompt(line: string): readonly string[] {
  return divideLikeRuntime(throughCmd(line));
}

/** Fails when cmd would see an operator, or would be left inside quotes. */
function throughCmd(line: string): string {
  let inside = false;
  let passed = '';
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '"') inside = !inside;
    if (!inside && char === '^') {
      at += 1;
      passed += line.charAt(at);
      continue;
    }
    if (!inside && '&|<>()'.includes(char)) throw new Error(`cmd sees ${char} in ${line}`);
    passed += char;
  }
  if (inside) throw new Error(`cmd is left inside quotes by ${line}`);
  return passed;
}

export function divideLikeRuntime(text: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let inside = false;
  for (let at = 0; at < text.length; ) {
    const slashes = /^\\*/.exec(text.slice(at))?.[0].length ?? 0;
    const next = text.charAt(at + slashes);
    if (next === '"') {
      word = (word ?? '') + '\\'.repeat(Math.floor(slashes / 2));
      at += slashes + 1;
      if (slashes % 2 === 1) word += '"';
      else if (inside && text.charAt(at) === '"') {
        word += '"';
        at += 1;
      } else inside = !inside;
    } else if (slashes > 0) {
      word = (word ?? '') + '\\'.repeat(slashes);
      at += slashes;
    } else {
      if (!inside && (next === ' ' || next === '\t')) {
        if (word !== undefined) words.push(word);
        word = undefined;
      } else word = (word ?? '') + next;
      at += 1;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}
