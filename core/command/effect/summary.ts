import { unmask } from '../../cli/line/mask.ts';
import { effectStrings as strings } from '../../strings/effect.ts';
import { type Danger, type DangerLevel, dangerLevels, type Effect } from '../model.ts';
import { type Part, safe } from './parts.ts';

export interface Summary {
  readonly effect: Effect;
  readonly danger: Danger;
  readonly parts: readonly Part[];
}

/**
 * Takes the parts of all commands together: one sentence, the worst level, and why.
 *
 * A command that only looks adds nothing to what the others do. Whatever opens or removes something
 * is among the reasons, the worst first; of a line that only changes things each change is one.
 */
export function summarise(commands: readonly (readonly Part[])[]): Summary {
  const all = commands.flat().map(unmasked);
  const level = worstOf(all);
  const told = all.filter(({ phrase }) => level === 'safe' || phrase !== strings.changesNothing);
  const first = new Map<string, Part>();
  for (const part of told) if (!first.has(part.phrase)) first.set(part.phrase, part);
  const unique = [...first.values()];
  const parts = unique.length > 0 ? lookingLast(unique) : [safe(strings.nothing)];
  const phrases = parts.map(({ phrase }) => phrase);
  return {
    effect: { phrases, sentence: sentenceOf(strings.and(phrases)) },
    danger: { level, reasons: reasonsOf(all, level) },
    parts,
  };
}

function worstOf(parts: readonly Part[]): DangerLevel {
  const ranks = parts.map(({ level }) => dangerLevels.indexOf(level));
  return dangerLevels[Math.max(0, ...ranks)] ?? 'safe';
}

function reasonsOf(parts: readonly Part[], level: DangerLevel): readonly string[] {
  if (level === 'safe') return [];
  const told = [...dangerLevels].reverse().flatMap((each) =>
    parts.flatMap((part) => {
      if (part.level !== each || each === 'safe') return [];
      if (part.level === 'exposes' || part.level === 'removes') return [part.reason];
      return level === 'changes' ? [sentenceOf(part.phrase)] : [];
    }),
  );
  return [...new Set(told)];
}

/** “Runs wc and changes nothing” reads better than the other way round. */
function lookingLast(parts: readonly Part[]): readonly Part[] {
  const looks = ({ phrase }: Part): boolean => phrase === strings.changesNothing;
  const runs = parts.filter(({ phrase }) => /^runs /.test(phrase) && phrase !== strings.follows);
  if (runs.length === 0) return parts;
  return [...parts.filter((part) => !looks(part)), ...parts.filter(looks)];
}

function unmasked(part: Part): Part {
  const phrase = unmask(part.phrase);
  return 'reason' in part ? { ...part, phrase, reason: unmask(part.reason) } : { ...part, phrase };
}

function sentenceOf(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
