import type { Problem, Result } from '../result.ts';
import { quoteStrings as strings } from '../strings/command.ts';
import { plainText } from './commands.ts';
import { lexLine } from './lex.ts';
import type { Item, LexedWord, Operator } from './lex-model.ts';
import type { Template } from './model.ts';
import {
  type Context,
  joinAll,
  literal,
  type Rendered,
  renderWord,
  soleSecret,
} from './powershell-words.ts';
import { verbatim } from './quote-powershell.ts';

/** What the words of a shell mean to a POSIX shell alone. */
const keywords = new Set([
  ...['if', 'for', 'while', 'until', 'case', 'function', '{', '!', 'time', 'export', 'set', 'test'],
  ...['then', 'do', 'done', 'fi', 'esac', '}', 'source', '.', 'unset', 'read', 'exec', 'trap'],
]);

/**
 * Writes a shell line anew for PowerShell, right in 5.1 and 7.
 *
 * Pipes, `;`, `&&`, `||`, `$( )`, variables and redirection of output have a counterpart; anything
 * else is `not-expressible`, and the sheet needs a fence of its own for Windows.
 */
export function powerShellLine(
  template: Template,
  known: Context['known'],
): Result<{ readonly line: string; readonly notices: readonly Problem[] }, Problem> {
  const kinds = new Map(template.placeholders.map(({ label, kind }) => [label, kind]));
  const context: Context = {
    known,
    kinds,
    notices: [],
    renderList: (items) => renderList(items, context),
  };
  const line = renderList(lexLine(template.source).items, context);
  if (line.ok) return { ok: true, value: { line: line.value, notices: unique(context.notices) } };
  const message = strings.shellOnly(line.error, 'PowerShell');
  return { ok: false, error: { code: 'not-expressible', severity: 'error', message } };
}

function unique(notices: readonly Problem[]): readonly Problem[] {
  return [...new Map(notices.map((notice) => [notice.message, notice])).values()];
}

/** Commands divided by `;`, each a chain of pipelines. */
function renderList(items: readonly Item[], context: Context): Rendered {
  const statements = splitAt(items, new Set([';'])).filter(({ part }) => part.length > 0);
  return joinAll(
    statements.map(({ part }) => renderChain(part, context)),
    '; ',
  );
}

/**
 * `a && b` as `a; if ($?) { b }`, since 5.1 has no `&&`.
 *
 * A chain of both kinds would need more than that and has no counterpart here.
 */
function renderChain(items: readonly Item[], context: Context): Rendered {
  const links = splitAt(items, new Set(['&&', '||']));
  const kinds = new Set(links.slice(1).map(({ operator }) => operator));
  if (kinds.size > 1) return { ok: false, error: '&& beside ||' };
  const condition = kinds.has('||') ? '-not $?' : '$?';
  const pipelines = links.map(({ part }) => renderPipeline(part, context));
  const failed = pipelines.find((pipeline) => !pipeline.ok);
  if (failed) return failed;
  const texts = pipelines.map((pipeline) => (pipeline.ok ? pipeline.value : ''));
  const text = texts.reduceRight((after, before) => `${before}; if (${condition}) { ${after} }`);
  return { ok: true, value: text };
}

function renderPipeline(items: readonly Item[], context: Context): Rendered {
  const stages = splitAt(items, new Set(['|']));
  return joinAll(
    stages.map(({ part }, index) => renderCommand(part, context, index < stages.length - 1)),
    ' | ',
  );
}

function renderCommand(items: readonly Item[], context: Context, piped: boolean): Rendered {
  if (items.length === 0) return { ok: false, error: 'a missing command' };
  const words = items.filter((item) => item.type === 'word');
  const program = plainText(words[0]);
  const first = words[0]?.parts[0];
  if (first?.type === 'text' && !first.quoted && /^\w+=/.test(first.text)) {
    return { ok: false, error: 'a variable set for one command' };
  }
  if (program !== undefined && keywords.has(program)) return { ok: false, error: program };
  if (piped && words.length === items.length && isPrintf(words)) {
    return renderExpression(words[2], context);
  }
  const rendered: Rendered[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.type === 'word') rendered.push(renderWord(item, context, item === words[0]));
    else if (item) {
      at += 1;
      rendered.push(renderRedirection(item, items[at], context));
    }
  }
  return joinAll(rendered, ' ');
}

/** `printf %s VALUE |`: PowerShell pipes a value by writing it. */
function isPrintf(words: readonly LexedWord[]): boolean {
  const format = plainText(words[1]);
  return (
    words.length === 3 && plainText(words[0]) === 'printf' && /^%s(?:\\n)?$/.test(format ?? '')
  );
}

function renderExpression(word: LexedWord | undefined, context: Context): Rendered {
  const secret = word && soleSecret(word, context);
  if (secret !== undefined) return { ok: true, value: `$env:${secret}` };
  const text = word && literal(word, context);
  return text === undefined
    ? { ok: false, error: 'printf with more than a text' }
    : { ok: true, value: verbatim(text) };
}

function renderRedirection(
  operator: Operator,
  target: Item | undefined,
  context: Context,
): Rendered {
  const { text, descriptor = '' } = operator;
  const name = target?.type === 'word' ? plainText(target) : undefined;
  if (text === '>&' && descriptor === '2' && name === '1') return { ok: true, value: '2>&1' };
  if ((text !== '>' && text !== '>>') || target?.type !== 'word' || descriptor === '0') {
    return { ok: false, error: text };
  }
  if (name === '/dev/null') return { ok: true, value: `${descriptor}>$null` };
  const message = strings.redirectNotice;
  context.notices.push({ code: 'powershell-redirect', severity: 'warning', message });
  const word = renderWord(target, context, false);
  return word.ok ? { ok: true, value: `${descriptor}${text} ${word.value}` } : word;
}

interface Division {
  readonly operator: string;
  readonly part: readonly Item[];
}

function splitAt(items: readonly Item[], operators: ReadonlySet<string>): readonly Division[] {
  const divisions: { operator: string; part: Item[] }[] = [{ operator: '', part: [] }];
  for (const item of items) {
    if (item.type === 'operator' && operators.has(item.text)) {
      divisions.push({ operator: item.text, part: [] });
    } else divisions.at(-1)?.part.push(item);
  }
  return divisions;
}
