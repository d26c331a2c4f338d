import type { Problem } from '../result.ts';
import { templateStrings as strings } from '../strings/command.ts';
import { checkValue } from './check.ts';
import { hasBlank, isProgramPlace, plainText, simpleCommands } from './commands.ts';
import type { Item, Lexed, LexedBlank, LexedWord } from './lex-model.ts';
import type { Template } from './model.ts';
import { secretVariable } from './secret.ts';

/** An error of a template, located in its text. */
export function error(
  code: string,
  message: string,
  start: number,
  end: number,
  label?: string,
): Problem {
  const problem = { code, severity: 'error', message, start, end } as const;
  return label === undefined ? problem : { ...problem, label };
}

/** What cannot be beside a blank in a shell line, and remarks in either kind of line. */
export function lexedProblems(lexed: Lexed, needsShell: boolean): readonly Problem[] {
  const problems: Problem[] = [];
  const blanks = lexed.blanks.length > 0;
  for (const at of lexed.comments) {
    if (needsShell && !blanks) continue;
    const comment = error('comment', strings.comment, at, at + 1);
    problems.push(needsShell ? comment : { ...comment, severity: 'warning' });
  }
  if (!needsShell || !blanks) return problems;
  const first = lexed.blanks[0];
  for (const what of new Set([...lexed.involved, ...involvedWords(lexed)])) {
    const message = strings.tooInvolved(what);
    problems.push(error('too-involved', message, first?.start ?? 0, first?.end ?? 0));
  }
  return problems;
}

/** `case` has unpaired brackets, and `[[` reads its words as arithmetic. */
function involvedWords(lexed: Lexed): readonly string[] {
  return simpleCommands(lexed.items).flatMap((command) =>
    command.words.flatMap((word, index) => {
      const text = word.parts.length === 1 ? plainText(word) : undefined;
      const bracket = word.parts.filter((part) => part.type === 'other' && part.text === '[');
      if (bracket.length === 2 && word.parts.length === 2) return ['[['];
      return (text === 'case' || text === 'esac') && isProgramPlace(command, index) ? [text] : [];
    }),
  );
}

/** What a blank's kind does not allow where it stands. */
export function blankProblems(lexed: Lexed, template: Template): readonly Problem[] {
  const kinds = new Map(template.placeholders.map(({ label, kind }) => [label, kind]));
  const variables = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { declaration, start, end } of lexed.blanks) {
    const { label } = declaration;
    if (kinds.get(label) !== 'secret') continue;
    if (!template.needsShell) {
      problems.push(error('secret-in-argv', strings.secretInArgv(label), start, end, label));
    }
    const variable = secretVariable(label);
    const other = variables.get(variable) ?? label;
    variables.set(variable, other);
    if (other !== label) {
      const message = strings.secretNames(label, other, variable);
      problems.push(error('secret-names', message, start, end, label));
    }
  }
  const alone = new Set(lexed.items.flatMap((item) => aloneBlanks(item)));
  for (const blank of lexed.blanks) {
    const { label } = blank.declaration;
    if (kinds.get(label) !== 'words' || alone.has(blank)) continue;
    const message = strings.wordsNotAlone(label);
    problems.push(error('words-not-alone', message, blank.start, blank.end, label));
  }
  return problems;
}

function aloneBlanks(item: Item): readonly LexedBlank[] {
  if (item.type !== 'word') return [];
  return item.parts.flatMap((part) => {
    if (part.type === 'substitution') return part.items.flatMap(aloneBlanks);
    return part.type === 'blank' && isAlone(item) ? [part.blank] : [];
  });
}

function isAlone(word: LexedWord): boolean {
  return word.parts.length === 1 && hasBlank(word.parts);
}

/** A default must be usable as it stands. */
export function defaultProblems(
  blanks: readonly LexedBlank[],
  template: Template,
): readonly Problem[] {
  return template.placeholders.flatMap((placeholder) => {
    const { label } = placeholder;
    const value = placeholder.default;
    const place = blanks.find(({ declaration }) => declaration.label === label);
    const reason = value === undefined ? undefined : checkValue(template, label, value);
    if (!reason || !place) return [];
    const message = strings.defaultRefused(label, reason.message);
    return [error('default-invalid', message, place.start, place.end, label)];
  });
}
