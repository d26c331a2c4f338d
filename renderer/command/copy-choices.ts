import { fillTemplate } from '../../core/command/fill.ts';
import type { Shell, Template, Values } from '../../core/command/model.ts';

/** A line for one shell, or why there is none. */
export interface CopyChoice {
  readonly shell: Shell;
  readonly line: string;
  readonly reason?: string;
  /** What to know before pasting it: that it needs PowerShell 7.3, for one. */
  readonly notice?: string;
}

const shells: readonly Shell[] = ['posix', 'powershell', 'cmd'];

/** The line of a card for each shell it can be written for. */
export function copyChoices(template: Template, values: Values): readonly CopyChoice[] {
  return shells.map((shell) => copyChoice(template, values, shell));
}

export function copyChoice(template: Template, values: Values, shell: Shell): CopyChoice {
  const filled = fillTemplate(template, values, shell);
  if (!filled.ok) {
    return { shell, line: '', reason: filled.error[0]?.message ?? '' };
  }
  const { line, notices } = filled.value;
  const notice = notices?.[0]?.message;
  return notice === undefined ? { shell, line } : { shell, line, notice };
}

/** The shell that people of a system type into. */
export function usualShell(platform: 'darwin' | 'linux' | 'win32'): Shell {
  return platform === 'win32' ? 'powershell' : 'posix';
}
