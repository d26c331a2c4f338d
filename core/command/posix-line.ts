import { lexLine } from './lex.ts';
import type { Segment, Template } from './model.ts';
import { quoteInContext, quotePosix } from './quote-posix.ts';
import { secretVariable } from './secret.ts';
import { splitWords } from './words.ts';

/**
 * A shell line as text for a POSIX shell, each value quoted for its place.
 *
 * `value` answers the usable value of a label; without one the blank is shown as `{{label}}`. The
 * author's line breaks (`\` at the end) become single spaces.
 */
export function posixLine(
  template: Template,
  value: (label: string) => string | undefined,
): string {
  const kinds = new Map(template.placeholders.map(({ label, kind }) => [label, kind]));
  // From the last to the first, so that the earlier offsets stay right.
  const breaks = [...lexLine(template.source).continuations].reverse();
  const parts = template.segments.map((segment, index) => {
    if (segment.type === 'text') return joinLines(segment, breaks);
    const { label, quote } = segment;
    const given = value(label);
    if (given === undefined) return `{{${label}}}`;
    const kind = kinds.get(label);
    if (kind === 'secret') return secretText(template.segments, index, secretVariable(label));
    if (kind === 'words') return wordsText(given);
    return quoteInContext(given, quote, segment.force === true);
  });
  return parts.join('').trim();
}

function wordsText(value: string): string {
  const words = splitWords(value);
  return words.ok ? words.value.map((word) => quoteWord(word)).join(' ') : '';
}

/** Words may stand where a program is expected, so none of them may look like an assignment. */
function quoteWord(word: string): string {
  return /^[A-Za-z_]\w*=/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : quotePosix(word);
}

/** The variable in double quotes; inside single quotes these are closed and opened again. */
function secretText(segments: readonly Segment[], index: number, variable: string): string {
  const segment = segments[index];
  const quote = segment?.type === 'blank' ? segment.quote : 'bare';
  if (quote === 'bare') return `"$${variable}"`;
  if (quote === 'single') return `'"$${variable}"'`;
  const next = segments[index + 1];
  const joined = next !== undefined && !(next.type === 'text' && /^\W/.test(next.text));
  return joined ? `\${${variable}}` : `$${variable}`;
}

/** Text as written, but with the lines of the template joined; blanks around a break become one. */
function joinLines(segment: Segment & { type: 'text' }, breaks: readonly number[]): string {
  let text = segment.text;
  if (segment.end - segment.start !== text.length) return text;
  for (const at of breaks.filter((offset) => offset >= segment.start && offset < segment.end)) {
    const before = text.slice(0, at - segment.start);
    const after = text.slice(at - segment.start).replace(/^\\\r?\n/, '');
    const spaced = /[ \t]$/.test(before) || /^[ \t]/.test(after);
    text = before.trimEnd() + (spaced ? ' ' : '') + after.trimStart();
  }
  return text;
}
