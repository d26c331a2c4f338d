import { isOn } from '../../cli/line/option-state.ts';
import type { DockerCommand } from '../../cli/line/parse-model.ts';
import { effectStrings as strings } from '../../strings/effect.ts';
import { type Asked, askedOf, type Named } from './asked.ts';
import { builds } from './builds.ts';
import { containers } from './containers.ts';
import type { Decisions } from './decide.ts';
import { images } from './images.ts';
import { isInteractive, isLongRunning } from './keyboard.ts';
import { objects } from './objects.ts';
import { changes, type Part, safe, when } from './parts.ts';
import { projects } from './projects.ts';
import { prunes } from './prunes.ts';
import { readers } from './readers.ts';
import { swarm } from './swarm.ts';

/** What one command of a line comes to. */
export interface Assessed {
  readonly parts: readonly Part[];
  /** Reads what the user types, so the terminal should have the focus. */
  readonly interactive: boolean;
  /** Does not end by itself. */
  readonly longRunning: boolean;
}

/** What each command of the grammar does: one entry for every command, none for a group. */
export const decisions: Decisions = {
  ...readers,
  ...containers,
  ...images,
  ...builds,
  ...prunes,
  ...objects,
  ...projects,
  ...swarm,
};

/** What a command acts on: its operands by the names of a person, and the words from a pipe. */
export interface Reach {
  readonly named: readonly Named[];
  readonly more: readonly Named[];
}

/** Judges one docker command as the grammar reads it. */
export function assessDocker(docker: DockerCommand, reach: Reach = plainReach(docker)): Assessed {
  const asked = askedOf(docker, reach.named, reach.more);
  const harmless = harmlessPhrase(docker, asked);
  if (harmless !== undefined) {
    return { parts: [safe(harmless)], interactive: false, longRunning: false };
  }
  const decide = docker.lost ? undefined : decisions[asked.name.replace(/^docker /, '')];
  const parts = decide?.(asked) ?? [changes(strings.runs(pluginOf(docker)))];
  const interactive = isInteractive(asked);
  const longRunning = isLongRunning(asked);
  const looks = parts.every(({ level }) => level === 'safe');
  const follows = longRunning && looks && !/ wait$/.test(asked.name);
  return {
    parts: [...parts, ...when(follows, safe(strings.follows)), ...elsewhere(asked)],
    interactive,
    longRunning,
  };
}

/** Each operand by itself, as it stands on the line. */
export function plainReach({ operands }: DockerCommand): Reach {
  return { named: operands.map(({ value }) => ({ text: value, whole: false })), more: [] };
}

/** Why a command does nothing at all, whichever it is: it is asked for help, or for a rehearsal. */
function harmlessPhrase(docker: DockerCommand, asked: Asked): string | undefined {
  const isGroup = docker.command?.isGroup !== false && !docker.lost;
  if (isGroup || isOn(docker, '--help') || isOn(docker, '--version')) return strings.help;
  const rehearsed = asked.name.startsWith('docker compose ') && isOn(docker, '--dry-run');
  return rehearsed && !writesAnyway.test(asked.name) ? strings.dryRun : undefined;
}

/** Commands of Compose that write files whatever `--dry-run` says. */
const writesAnyway = /^docker compose (?:config|bridge\b.*)$/;

/** A command that is not in the grammar is a plugin of its own. */
function pluginOf({ verbs, operands }: DockerCommand): string {
  const [first] = operands;
  return ['docker', ...verbs.map(({ value }) => value), ...(first ? [first.value] : [])].join(' ');
}

/** Another engine than the one in use, where the line names one. */
function elsewhere(asked: Asked): readonly Part[] {
  const engine = asked.global('--context') ?? asked.global('--host');
  return engine === undefined ? [] : [safe(strings.onEngine(engine))];
}
