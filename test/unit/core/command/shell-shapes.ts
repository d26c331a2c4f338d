// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are for a shell.

import { parseTemplate } from '../../../../core/command/template.ts';
import { splitWords } from '../../../../core/command/words.ts';

/** A template that needs a shell, and the arguments that its value must become. */
export interface Shape {
  readonly source: string;
  readonly expected: (value: string) => readonly string[];
}

export const shapes: readonly Shape[] = [
  { source: 'show {{v: text}};', expected: (v) => [v] },
  { source: 'show a{{v: text}}b;', expected: (v) => [`a${v}b`] },
  { source: 'show "x {{v: text}} y" {{v}};', expected: (v) => [`x ${v} y`, v] },
  { source: "show 'x {{v: text}} y';", expected: (v) => [`x ${v} y`] },
  { source: 'show $EMPTY{{v: text}};', expected: (v) => [v] },
  { source: 'show "$EMPTY{{v: text}}";', expected: (v) => [v] },
  { source: 'show "${EMPTY}{{v: text}}EMPTY";', expected: (v) => [`${v}EMPTY`] },
  { source: `show "$(printf '%s.' {{v: text}})";`, expected: (v) => [`${v}.`] },
  { source: `show "$(printf '%s.' "a {{v: text}}")" {{v}};`, expected: (v) => [`a ${v}.`, v] },
  { source: 'show {{v: text}}>&1;', expected: (v) => [v] },
  { source: 'A={{v: text}}; show "$A";', expected: (v) => [v] },
  { source: 'show {{v: text}}{{v}} | cat', expected: (v) => [`${v}${v}`] },
  { source: '( show {{v: text}} )', expected: (v) => [v] },
  { source: 'show ~{{v: text}};', expected: (v) => [`~${v}`] },
  { source: 'show [{{v: text}}];', expected: (v) => [`[${v}]`] },
  { source: 'show a \\\n  {{v: text}} \\\n  b;', expected: (v) => ['a', v, 'b'] },
  { source: 'true && show --opt={{v: text}};', expected: (v) => [`--opt=${v}`] },
  {
    source: 'show {{v: words}} end;',
    expected: (v) => {
      const split = splitWords(v);
      return [...(split.ok ? split.value : ['unsplit']), 'end'];
    },
  },
];

export const templates = shapes.map(({ source }) => {
  const { template, problems } = parseTemplate(source);
  if (!template) throw new Error(problems.map(({ message }) => message).join(' '));
  if (!template.needsShell) throw new Error(`No shell is needed: ${source}`);
  return template;
});
