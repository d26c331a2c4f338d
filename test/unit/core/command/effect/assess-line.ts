import { type Assessment, assess, assessLine } from '../../../../../core/command/effect.ts';
import type { DangerLevel } from '../../../../../core/command/model.ts';

/** Judges a docker line whose words are divided by single spaces. */
export function of(line: string): Assessment {
  return assess(line.split(' '));
}

/** Judges a line for a POSIX shell. */
export function script(line: string): Assessment {
  return assessLine(line, 'posix');
}

export function levelOf(line: string): DangerLevel {
  return of(line).danger.level;
}

export function phrasesOf(line: string): readonly string[] {
  return of(line).effect.phrases;
}
