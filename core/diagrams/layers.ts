import {
  type BuildContext,
  type Line,
  type LineKind,
  lineKinds,
  type Scene,
  sceneAfter,
  textOf,
} from './dockerfile-lines.ts';

/** A Dockerfile, its build context, and the results that the build cache keeps, by their key. */
export interface LayersState {
  readonly lines: readonly Line[];
  readonly context: BuildContext;
  readonly cache: readonly string[];
  /** The lines of the last build with the content they copied, each by itself. */
  readonly last: readonly string[];
}

/** `setting`: no step of its own. `failed` ends the build, and what follows is not reached. */
export type StepResult = 'cached' | 'again' | 'setting' | 'failed' | 'not-reached';

/** Why a step cannot do its work: its files are not there, or its user may not write there. */
export type StepFailure = 'no-package-list' | 'not-allowed';

export interface PlannedStep {
  readonly line: Line;
  readonly text: string;
  readonly result: StepResult;
  /** It is itself other than at the last build; else it is made again for what it stands on. */
  readonly changed: boolean;
  readonly failure?: StepFailure;
  /** What the cache knows the result by: everything that went into it, from the base image on. */
  readonly key?: string;
}

/** What stands between a finished image and a container of it that stays up. */
export type StartProblem = 'no-source' | 'no-packages' | 'no-command';

/** The typical file, built once; then the source changed, so that the two halves differ. */
export function firstLayers(): LayersState {
  const lines = lineKinds.slice(0, 6).map((kind) => ({ kind, version: 0 }) as const);
  const built = build({ lines, context: { packages: 1, source: 1 }, cache: [], last: [] });
  return { ...built, context: { ...built.context, source: 2 } };
}

/**
 * What the next build does with each line.
 *
 * BuildKit knows a result by what went into it: the result below, and the inputs of the step
 * itself. So a step is cached when the same chain was built before, be it before an earlier change:
 * a line that is changed back finds its old result (seen on BuildKit of engine 28.5).
 */
export function planBuild(state: LayersState, useCache = true): readonly PlannedStep[] {
  const steps: PlannedStep[] = [];
  let below = '';
  let failed = false;
  for (const [at, line] of state.lines.entries()) {
    const changed = !state.last.includes(ownOf(line, state.context));
    const step = { line, text: textOf(line), changed };
    const scene = sceneAfter(state.lines.slice(0, at));
    const inputs = inputsOf(line, scene, state.context);
    if (failed || inputs === undefined) {
      steps.push({ ...step, result: failed ? 'not-reached' : 'setting' });
      continue;
    }
    const failure = failureOf(line, scene);
    const key = `${below}${inputs}\n`;
    const kept = state.cache.includes(key) && (useCache || line.kind === 'from');
    if (failure !== undefined) {
      steps.push({ ...step, result: 'failed', failure });
    } else {
      steps.push({ ...step, result: kept ? 'cached' : 'again', key });
    }
    failed = failure !== undefined;
    below = key;
  }
  return steps;
}

/** Builds; what was made is kept. A build that fails keeps what it made until then. */
export function build(state: LayersState, useCache = true): LayersState {
  const made = planBuild(state, useCache).flatMap(({ key }) => (key === undefined ? [] : [key]));
  return {
    ...state,
    cache: [...new Set([...state.cache, ...made])],
    last: state.lines.map((line) => ownOf(line, state.context)),
  };
}

/** A line by itself: its text, and the content that it copies. */
function ownOf(line: Line, { packages, source }: BuildContext): string {
  switch (line.kind) {
    case 'copy-package':
      return `${textOf(line)} ${packages}`;
    case 'copy-source':
      return `${textOf(line)} ${packages} ${source}`;
    default:
      return textOf(line);
  }
}

/**
 * What goes into a step besides the result below it; nothing for a setting, which is no step.
 *
 * A copy is known by the content it copies and where to, a `RUN` by its text and all it can see,
 * the variables and the user. `WORKDIR` makes a folder for the user of that moment.
 */
function inputsOf(line: Line, scene: Scene, context: BuildContext): string | undefined {
  const { folder, user = 'root', env = 'no variables' } = scene;
  switch (line.kind) {
    case 'from':
      return textOf(line);
    case 'workdir':
      return `${textOf(line)} as ${user}`;
    case 'run':
      return `${textOf(line)} as ${user} in ${folder} with ${env}`;
    case 'copy-package':
      return `packages ${context.packages} to ${folder}`;
    case 'copy-source':
      return `packages ${context.packages} and source ${context.source} to ${folder}`;
    default:
      return undefined;
  }
}

/** `npm ci` wants the list of packages beside it, and to write there. */
function failureOf(line: Line, scene: Scene): StepFailure | undefined {
  if (line.kind !== 'run') {
    return undefined;
  }
  if (!scene.lists.includes(scene.folder)) {
    return 'no-package-list';
  }
  return scene.writable ? undefined : 'not-allowed';
}

/**
 * What a container of the finished image would miss.
 *
 * Node looks for packages in the folder of the program and in those above it. Without `CMD` the
 * command of the base image runs, which is node alone and ends when nobody types.
 */
export function startProblem({ lines }: LayersState): StartProblem | undefined {
  const { folder, source, packages } = sceneAfter(lines);
  if (indexOf(lines, 'cmd') === -1) {
    return 'no-command';
  }
  if (!source.includes(folder)) {
    return 'no-source';
  }
  return packages.some((at) => at === '/' || at === folder) ? undefined : 'no-packages';
}

/** Where a line stands in the file, from 0; -1 when it is not in it. */
export function indexOf(lines: readonly Line[], kind: LineKind): number {
  return lines.findIndex((line) => line.kind === kind);
}
