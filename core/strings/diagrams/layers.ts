import { type Line, type LineKind, textOf } from '../../diagrams/dockerfile-lines.ts';
import {
  type LayersState,
  type PlannedStep,
  planBuild,
  type StartProblem,
  type StepFailure,
  startProblem,
} from '../../diagrams/layers.ts';

const failures: Readonly<Record<StepFailure, string>> = {
  'no-package-list': 'npm ci finds no list of packages in its folder',
  'not-allowed': 'its user may not write into its folder, which belongs to root',
};

const startProblems: Readonly<Record<StartProblem, string>> = {
  'no-source': 'A container of it would end at once: server.js is not in its folder.',
  'no-packages': 'A container of it would end at once: the packages are not installed.',
  'no-command': 'Without CMD a container of it runs node alone, which ends at once.',
};

/** Sizes as an example of what weighs what, for both texts of a line. */
const sizes: Partial<Readonly<Record<LineKind, readonly [string, string]>>> = {
  from: ['127 MB', '79 MB'],
  workdir: ['0 B', '0 B'],
  'copy-package': ['90 kB', '90 kB'],
  run: ['41 MB', '28 MB'],
  'copy-source': ['5 kB', '5 kB'],
};

/** The words of the diagram of layers. */
export const layersWords = {
  title: 'What the next build makes again',
  file: 'Dockerfile',
  layers: 'its layer',
  cache: 'build cache',
  kept: (count: number) => (count === 1 ? '1 result kept' : `${count} results kept`),
  noFiles: 'no files',
  writable: 'container’s own layer',
  noImage: 'no image',
  size: ({ kind, version }: Line) => sizes[kind]?.[version] ?? '',
  result: ({ result, changed }: PlannedStep): string => {
    switch (result) {
      case 'cached':
        return '✓ cached';
      case 'again':
        return changed ? '↻ changed' : '↻ again';
      case 'setting':
        return 'setting';
      case 'failed':
        return '✕ fails';
      case 'not-reached':
        return 'not reached';
    }
  },
  add: (text: string) => `+ ${text}`,

  presses: 'Lines: arrow keys go from one to the next, Alt with them moves one, Delete removes it',
  pressLine: (step: PlannedStep) =>
    `${step.text}: ${layersWords.result(step).replace(/^\W+ /, '')}`,
  pressAdd: (text: string) => `Add ${text}`,

  chosen: (line: Line) => `${textOf(line)}`,
  change: (kind: LineKind) =>
    kind === 'copy-package'
      ? 'Change package.json'
      : kind === 'copy-source'
        ? 'Change server.js'
        : 'Change the line',
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  builds: 'Build it:',
  build: 'docker build',
  buildFresh: 'docker build --no-cache',

  first: (state: LayersState) => `server.js changed since the last build. ${next(state)}`,
  changed: (kind: LineKind, state: LayersState) => {
    const line = state.lines.find((it) => it.kind === kind);
    const what =
      kind === 'copy-package' || kind === 'copy-source'
        ? `${kind === 'copy-package' ? 'package.json' : 'server.js'} changed.`
        : `The line is now ${line === undefined ? '' : textOf(line)}.`;
    return `${what} ${next(state)}`;
  },
  moved: (state: LayersState) => `Moved. ${next(state)}`,
  added: (state: LayersState) => `Added. ${next(state)}`,
  removed: (state: LayersState) => `Removed. ${next(state)}`,
  built: (steps: readonly PlannedStep[], state: LayersState) => {
    const failed = steps.find(({ result }) => result === 'failed');
    if (failed?.failure !== undefined) {
      return `The build failed at ${failed.text}: ${failures[failed.failure]}.`;
    }
    const again = of(steps, 'again').length;
    const cached = of(steps, 'cached').length;
    const problem = startProblem(state);
    return [
      again === 0
        ? 'Built: every step came from the cache.'
        : `Built: ${inSteps(again)} ran, ${cached} came from the cache.`,
      problem === undefined ? '' : startProblems[problem],
    ]
      .join(' ')
      .trim();
  },

  twinCaption:
    'The lines of the Dockerfile, and what the next build does with each. The Dockerfile itself is in .dockerignore, so COPY . . does not take it. The sizes are an example.',
  twinHead: ['line', 'next build', 'files of its layer'],
  twinRows: (state: LayersState): readonly (readonly string[])[] => [
    ...planBuild(state).map((step) => [
      step.text,
      inWords(step),
      sizes[step.line.kind] === undefined ? 'none, a setting' : layersWords.size(step.line),
    ]),
    ['a container of the image', 'adds a layer of its own at its start', 'what it writes'],
  ],
} as const;

/** What the next build does, in a sentence. */
function next(state: LayersState): string {
  const steps = planBuild(state);
  const failed = steps.find(({ result }) => result === 'failed');
  if (failed?.failure !== undefined) {
    return `The next build fails at ${failed.text}: ${failures[failed.failure]}.`;
  }
  const again = of(steps, 'again');
  if (again.length === 0) {
    return 'The next build takes every step from the cache.';
  }
  const cached = of(steps, 'cached').length;
  const which = again.length === 1 ? (again[0]?.text ?? '') : inSteps(again.length);
  const rest =
    cached === 0 ? 'nothing comes' : cached === 1 ? '1 step comes' : `${cached} steps come`;
  return `The next build makes ${which} again; ${rest} from the cache.`;
}

function of(steps: readonly PlannedStep[], result: PlannedStep['result']): readonly PlannedStep[] {
  return steps.filter((step) => step.result === result);
}

function inSteps(count: number): string {
  return count === 1 ? '1 step' : `${count} steps`;
}

function inWords({ result, changed, failure }: PlannedStep): string {
  switch (result) {
    case 'cached':
      return 'from the cache';
    case 'again':
      return changed ? 'made again: it changed' : 'made again: what it stands on changed';
    case 'setting':
      return 'no step';
    case 'failed':
      return failure === undefined ? 'fails' : `fails: ${failures[failure]}`;
    case 'not-reached':
      return 'not reached';
  }
}
