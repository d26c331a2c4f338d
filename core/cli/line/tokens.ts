import { assertNever } from '../../result.ts';
import { lineStrings as strings } from '../../strings/cli.ts';
import { type Draft, draft } from './draft.ts';
import type { LineToken, ShellItem, ShellWord } from './model.ts';
import type { DockerCommand } from './parse-model.ts';
import { scriptOf } from './scripts.ts';
import type { SimpleCommand } from './simple-commands.ts';
import { dockerTokens } from './tokens-docker.ts';

/** A simple command of the line, read as docker's where it is. */
export interface ReadCommand {
  readonly simple: SimpleCommand;
  readonly docker?: DockerCommand;
}

/** Every piece of the line with what it means, in the order of the line. */
export function tokensOf(
  line: string,
  items: readonly ShellItem[],
  commands: readonly ReadCommand[],
): readonly LineToken[] {
  const drafts: Draft[] = [];
  for (const item of items) {
    // The end of a line is seen without a token.
    if (item.type === 'word' || (item.type === 'operator' && item.text === '\n')) continue;
    drafts.push(betweenWords(item));
  }
  for (const { simple, docker } of commands) {
    addAroundProgram(drafts, simple);
    if (docker) for (const token of dockerTokens(docker)) drafts.push(token);
    else addOther(drafts, simple);
  }
  drafts.sort((a, b) => a.start - b.start || a.end - b.end);
  const tokens: LineToken[] = [];
  let at = 0;
  for (const { start, end, role, explains } of drafts) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    tokens.push({ start: from, end, text: line.slice(from, end), role, explains });
    at = end;
  }
  return tokens;
}

function betweenWords(item: Exclude<ShellItem, ShellWord>): Draft {
  const { start, end } = item;
  switch (item.type) {
    case 'comment':
      return { start, end, role: 'comment', explains: strings.comment };
    case 'continuation':
      return { start, end, role: 'continuation', explains: strings.continuation };
    case 'heredoc':
      return { start, end, role: 'redirection', explains: strings.heredoc };
    case 'prompt':
      return { start, end, role: 'prompt', explains: strings.prompt };
    case 'operator': {
      const explains = strings.operators[item.kind];
      const role = item.kind === 'redirection' ? 'redirection' : 'operator';
      return { start, end, role, explains };
    }
    default:
      return assertNever(item);
  }
}

function addAroundProgram(drafts: Draft[], around: SimpleCommand): void {
  for (const word of around.environment) {
    const [name = ''] = word.value.split('=');
    drafts.push(draft(word, 'environment', strings.environment(name)));
  }
  for (const word of around.prefixes) {
    drafts.push(draft(word, 'prefix', strings.prefixes[word.value] ?? strings.prefix));
  }
  for (const { target } of around.redirections) {
    if (target) drafts.push(draft(target, 'redirection', strings.redirectionTarget));
  }
}

function addOther(drafts: Draft[], { words }: SimpleCommand): void {
  const name = words[0]?.value ?? '';
  const script = scriptOf(words)?.word;
  for (const [at, word] of words.entries()) {
    const isProgram = at === 0;
    const explains = isProgram
      ? (strings.programs[name] ?? strings.otherProgram(name))
      : script && word === script
        ? strings.script
        : script && words[at + 1] === script
          ? strings.scriptNext
          : strings.otherArgument(name);
    drafts.push(draft(word, isProgram ? 'program' : 'other', explains));
  }
}
