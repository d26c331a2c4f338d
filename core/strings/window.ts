import type { PlaceholderKind, Shell } from '../command/model.ts';
import type { Container } from '../engine/model.ts';
import { assertNever } from '../result.ts';
import type { OperatingSystem } from '../sheet/model.ts';
import type { Progress } from '../terminal/model.ts';

export { sizeInWords } from './sizes.ts';

const systemNames: Readonly<Record<OperatingSystem, string>> = {
  linux: 'Linux',
  macos: 'macOS',
  windows: 'Windows',
};

/** Every word of the window that is not in a sheet. */
export const windowStrings = {
  app: {
    name: 'Runsheet',
    loading: 'Opening the sheets…',
    failedTitle: 'The sheets could not be opened',
    tryAgain: 'Try again',
    dismiss: 'Dismiss',
    skip: 'Skip to the chapter',
  },

  pages: { label: 'Look up', settings: 'Settings' },
  chapters: {
    label: 'Chapters',
    emptyTitle: 'No sheets were found',
    emptyText: 'Runsheet shows Markdown sheets, and there are none where it looks for them.',
    unknownTitle: 'There is no such chapter',
    unknownText: 'The link leads to a chapter that is not here. Choose one from the list.',
    opensInBrowser: '(opens in your browser)',
  },

  problems: {
    ofSheet: (count: number) =>
      count === 1 ? 'This sheet has 1 problem' : `This sheet has ${count} problems`,
    ofSheetText: 'What could be read is shown below. The other chapters are not affected.',
    all: (count: number) =>
      count === 1 ? '1 problem in the sheets' : `${count} problems in the sheets`,
    where: (file: string, line: number | undefined) =>
      line === undefined ? file : `${file}, line ${line}`,
    unknownFile: 'a sheet',
    doThis: (title: string, text: string) => (text === '' ? title : `${title}: ${text}`),
    brokenCard: 'This command could not be read. The problems of the sheet say why.',
    severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  },

  theme: {
    label: 'Theme',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },

  card: {
    run: 'Run',
    stop: 'Stop',
    stopping: 'Stopping…',
    copy: 'Copy',
    copied: 'Copied',
    otherShells: 'Other shells',
    copyFor: 'Copy for',
    lineLabel: 'Line',
    lineHint: 'Enter goes to the blanks, Control Enter runs.',
    lineHintPlain: 'Enter goes to the buttons, Control Enter runs.',
    fillFirst: (label: string) => `Fill in “${label}” first.`,
    choose: 'choose',
    checking: 'Checking…',
    running: 'Running. What it prints is in the terminal.',
    done: 'Done.',
    stopped: 'Stopped.',
    exitCode: (code: number) => `(Exit code ${code}.)`,
    showOutput: 'Show output',
    copyExample: 'Copy it there',
    chooseFolder: 'Choose a folder…',
    exampleCopied: (folder: string) => `The example is in ${folder}. Run works there now.`,
    needsCompose: 'This needs the Compose plugin, which this docker does not have.',
    prints: 'It prints',
    needsEngine: 'This needs a Docker engine, and there is none to talk to.',
    otherSystem: (os: readonly OperatingSystem[]) =>
      `This is for ${os.map((each) => systemNames[each]).join(' and ')}. It can be copied, but not run here.`,
    why: 'Why?',
    runHint: (mac: boolean) => (mac ? '⌘ Enter runs' : 'Ctrl Enter runs'),
    goInHint: (mac: boolean) => `Enter goes in · ${mac ? '⌘' : 'Ctrl'} Enter runs`,
    changedEffect: (sentence: string) => `Now: ${sentence}`,
  },

  suggestions: {
    label: 'Choices',
    none: {
      container: 'this engine has no containers yet',
      image: 'this engine has no images yet; one is downloaded when it is needed',
      network: 'this engine has no networks',
      volume: 'this engine has no volumes yet',
    },
    container: (container: Container) => [containerState(container.state), container.image],
    anonymous: 'anonymous volume',
  },

  shells: {
    posix: 'POSIX shell',
    powershell: 'PowerShell',
    cmd: 'Command Prompt',
  } satisfies Record<Shell, string>,

  dock: {
    label: 'Terminal',
    nothing: 'What you run appears here.',
    tabs: 'Runs',
    resize: 'Height of the terminal',
    open: 'Open the terminal',
    collapse: 'Collapse the terminal',
    maximise: 'Maximise the terminal',
    restore: 'Restore the size of the terminal',
    close: 'Close',
    newShell: 'New shell',
    closeRun: (title: string) => `Close ${title}`,
    opening: 'Opening the terminal…',
    broken: 'The terminal could not be shown. Close this run and run it again.',
    stop: 'Stop',
    stopping: 'Stopping…',
    runningHint: 'Ctrl-C or Stop ends it',
    keys: 'F6 goes in and out',
    shellIn: (folder: string) => `Started in ${folder}`,
  },

  playbook: {
    label: (title: string) => `Steps of “${title}”`,
    progress: (done: number, of: number) =>
      done === of ? 'All steps are done.' : `${done} of ${of} steps done`,
    state: { done: 'done', failed: 'failed', running: 'running', next: 'next', open: 'to do' },
  },

  runs: {
    running: 'running',
    stopping: 'stopping',
    done: 'done',
    exit: (code: number) => `exit ${code}`,
    failed: 'not started',
    stopped: 'stopped',
    shell: 'shell',
    closed: 'ended',
    progressOf: (title: string) => `Progress of ${title}`,
    percent: (percent: number) => `${percent} %`,
    paused: (percent: number) => `paused at ${percent} %`,
    trouble: (percent: number) => `trouble at ${percent} %`,
    layers: (done: number, of: number) => `${done} of ${of} layers`,
    goingOn: 'going on',
    took: (span: string) => `took ${span}`,
  },

  engine: {
    label: 'Engine',
    connecting: 'Looking for an engine…',
    chipUnavailable: 'No engine',
    version: (version: string) => `Engine ${version}`,
    running: (count: number) => `${count} running`,
    tryAgain: 'Try again',
    trying: 'Trying…',
    tried: 'What was tried',
    context: 'Context',
    endpoint: 'Endpoint',
    apiVersion: 'API',
    platform: 'Platform',
    containers: 'Containers',
    images: 'Images',
    containersValue: (all: number, running: number) => `${all}, ${running} running`,
    said: 'What it said',
    connectedTitle: 'Connected',
    referenceWorks: 'Everything can be read and copied without an engine.',
    retryIn: (seconds: number) => `Tries again by itself in ${seconds} s.`,
    retrySoon: 'Tries again by itself.',
  },

  errors: {
    unexpected: 'The app did not answer. Try it once more.',
  },
} as const;

/** What a kind of blank means, shown while the blank has the focus. */
export const kindMeanings: Readonly<Record<PlaceholderKind, string>> = {
  text: 'any text, as one argument',
  name: 'a name you choose',
  image: 'an image, as name:tag',
  container: 'a container, by name or id',
  network: 'a network, by name',
  volume: 'a volume, by name',
  port: 'a port, 1 to 65535',
  path: 'a path, a file or a folder',
  folder: 'a folder of this machine',
  file: 'a file of this machine',
  env: 'an environment variable, as NAME=value',
  tag: 'a tag: a version of an image',
  registry: 'a registry, as host or host:port',
  number: 'a number',
  duration: 'a duration, as 10s or 5m',
  choice: 'one of a few words',
  secret: 'a secret: masked, and never stored',
  words: 'several arguments, quoted where they hold spaces',
};

export function containerState(state: Container['state']): string {
  const words: Record<Container['state'], string> = {
    created: 'created',
    running: 'running',
    paused: 'paused',
    restarting: 'restarting',
    removing: 'being removed',
    exited: 'stopped',
    dead: 'dead',
  };
  return words[state];
}

/**
 * An exit code in words.
 *
 * 125 to 127 are the docker command's own (`docker run` documents them); above 128 it is 128 and
 * the number of the signal.
 */
export function exitInWords(code: number): string {
  switch (code) {
    case 0:
      return 'It ended well.';
    case 125:
      return 'Docker itself refused the command.';
    case 126:
      return 'The command was found, but it cannot be executed: it is no program, or may not be run.';
    case 127:
      return 'The command was not found: not in the image, or not on this machine.';
    case 130:
      return 'It was interrupted with Ctrl-C.';
    case 137:
      return 'It was killed at once (SIGKILL), which also happens when memory runs out.';
    case 139:
      return 'It crashed (SIGSEGV): it reached for memory that is not its own.';
    case 143:
      return 'It was asked to end (SIGTERM), as docker stop does.';
    default:
      return code > 128 && code < 160
        ? `It was ended by signal ${code - 128}.`
        : 'It reported an error.';
  }
}

/** How far a run is, for its tab. */
export function progressInWords(progress: Progress): string {
  const words = windowStrings.runs;
  if (progress.kind === 'unknown') {
    const { done, of } = progress;
    return done === undefined || of === undefined ? words.goingOn : words.layers(done, of);
  }
  switch (progress.tone) {
    case 'usual':
      return words.percent(progress.percent);
    case 'paused':
      return words.paused(progress.percent);
    case 'error':
      return words.trouble(progress.percent);
    default:
      return assertNever(progress.tone);
  }
}

/** A span of time for a status line; milliseconds in. */
export function spanInWords(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds) / 1000;
  if (seconds < 10) {
    return `${seconds.toFixed(1)} s`;
  }
  if (seconds < 60) {
    return `${Math.floor(seconds)} s`;
  }
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes} min ${Math.floor(seconds % 60)} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
