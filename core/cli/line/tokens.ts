import { assertNever } from '../../result.ts';
import { lineStrings as strings } from '../../strings/cli.ts';
import { type Draft, draft } from './draft.ts';
import type { LineToken, ShellItem, ShellWord } from './model.ts';
import type { DockerCommand } from './parse-model.ts';
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
    if (item.type !== 'word' && /\S/.test(line.slice(item.start, item.end))) {
      drafts.push(betweenWords(item));
    }
  }
  for (const { simple, docker } of commands) {
    drafts.push(...aroundProgram(simple));
    drafts.push(...(docker ? dockerTokens(docker) : otherTokens(simple)));
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

function aroundProgram({ environment, prefixes, redirections }: SimpleCommand): readonly Draft[] {
  return [
    ...environment.map((word) => {
      const [name = ''] = word.value.split('=');
      return draft(word, 'environment', strings.environment(name));
    }),
    ...prefixes.map((word) => {
      return draft(word, 'prefix', strings.prefixes[word.value] ?? strings.prefix);
    }),
    ...redirections.flatMap(({ target }) =>
      target ? [draft(target, 'redirection', strings.redirectionTarget)] : [],
    ),
  ];
}

function otherTokens({ words }: SimpleCommand): readonly Draft[] {
  const [program, ...rest] = words;
  if (!program) return [];
  const name = program.value;
  return [
    draft(program, 'program', strings.programs[name] ?? strings.otherProgram(name)),
    ...rest.map((word) => draft(word, 'other', strings.otherArgument(name))),
  ];
}
