import { fillTemplate } from '../../core/command/fill.ts';
import type { Shell, Template, Values } from '../../core/command/model.ts';

/** A line for one shell, or why there is none. */
export interface CopyChoice {
  readonly shell: Shell;
  readonly line: string;
  readonly reason?: string;
}

const shells: readonly Shell[] = ['posix', 'powershell', 'cmd'];

/** The line of a card for each shell it can be written for. */
export function copyChoices(template: Template, values: Values): readonly CopyChoice[] {
  return shells.map((shell) => copyChoice(template, values, shell));
}

export function copyChoice(template: Template, values: Values, shell: Shell): CopyChoice {
  const filled = fillTemplate(template, values, shell);
  return filled.ok
    ? { shell, line: filled.value.line }
    : { shell, line: '', reason: filled.error[0]?.message ?? '' };
}

/** The shell that people of a system type into. */
export function usualShell(platform: 'darwin' | 'linux' | 'win32'): Shell {
  return platform === 'win32' ? 'powershell' : 'posix';
}
