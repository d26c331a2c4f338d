import type { GrammarIndex } from '../cli/line/grammar-index.ts';
import type { DockerCommand } from '../cli/line/parse-model.ts';
import { readArgv } from '../cli/read-argv.ts';
import { aimOf, type RunAim } from '../engine/changes/aim.ts';
import type { Change } from '../engine/changes/model.ts';
import { changesOf } from '../engine/changes.ts';
import type { EngineEvent } from '../engine/events.ts';
import type { EngineObjects, EngineTried } from '../engine/model.ts';
import { type Undo, undoOf } from './undo.ts';

/** What came of a run on the engine, and the way back. */
export interface RunOutcome {
  readonly session: string;
  /** Its own first, then what happened meanwhile. */
  readonly changes: readonly Change[];
  readonly undo?: Undo;
}

/** A line as it was run. */
export interface RunLine {
  readonly argv: readonly string[];
  /** It went through a shell, so its words are not what any docker was given. */
  readonly shell: boolean;
  readonly cwd: string;
}

/** What is known of a run that ended, see `RunWindow`. */
export interface RunEvidence {
  readonly exitCode: number;
  readonly events: readonly EngineEvent[];
  readonly before: Partial<EngineObjects>;
  readonly after: Partial<EngineObjects>;
  readonly others: readonly RunLine[];
  /** The engine that was followed, from before the run until after it. */
  readonly tried: EngineTried;
}

/** More than this is a list nobody reads; what else happened meanwhile interests even less. */
const most = { ours: 200, meanwhile: 20 } as const;

/** Reads the evidence; a line that was for another engine than the one followed changed nothing. */
export function outcomeOf(
  session: string,
  line: RunLine,
  evidence: RunEvidence,
  index: GrammarIndex,
): RunOutcome {
  const docker = dockerOf(line, index);
  if (docker && leadsElsewhere(docker, evidence.tried)) return { session, changes: [] };
  const found = changesOf({
    ...evidence,
    aim: aim(line, index),
    others: evidence.others.map((other) => aim(other, index)),
  });
  const ours = found.filter(({ meanwhile }) => !meanwhile).slice(0, most.ours);
  const changes = [...ours, ...found.filter(({ meanwhile }) => meanwhile).slice(0, most.meanwhile)];
  const { exitCode, tried } = evidence;
  const undo = docker && undoOf({ docker, exitCode, changes: ours, context: tried.context });
  return { session, changes, ...(undo && { undo }) };
}

function aim(line: RunLine, index: GrammarIndex): RunAim {
  return aimOf(line.argv, dockerOf(line, index), line.cwd);
}

function dockerOf({ argv, shell }: RunLine, index: GrammarIndex): DockerCommand | undefined {
  return shell ? undefined : readArgv(argv, index);
}

/** Options before the command can name another engine. */
function leadsElsewhere({ options }: DockerCommand, tried: EngineTried): boolean {
  return options.some(({ of, option, value }) => {
    if (of.name !== 'docker') return false;
    if (option?.name === '--context') return value !== tried.context;
    return option?.name === '--config' || (option?.name === '--host' && value !== tried.endpoint);
  });
}
