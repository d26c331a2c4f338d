import type { ActionWords } from '../search/action-documents.ts';

/** What is said in and about the search field, and what the app can do from there. */
export const paletteStrings = {
  label: 'Search',
  placeholder: 'Search commands, ideas, errors, your containers…',
  shortPlaceholder: 'Search…',
  keys: (mac: boolean) => (mac ? '⌘ K' : 'Ctrl K'),
  list: 'Results',
  loading: 'Opening the index…',
  broken: 'The search index could not be read. Install the app anew, or tell us.',
  nothing: (words: string) => `Nothing is found for “${words}”.`,
  nothingHint: 'Try fewer or other words, the name of a command, or the message you got.',
  count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  groups: { recent: 'Opened before', actions: 'What the app can do' },
  hints: { choose: 'choose', open: 'opens', close: 'closes' },
  keyNames: { choose: '↑ ↓', open: 'Enter', close: 'Esc' },
  paste: 'Paste a docker line or an error to have it explained.',
  explain: 'Explain',
  explainLine: 'Explain this line',
  explainText: 'Explain this text',
  lines: (count: number) => `${count} lines`,
  notFound: 'That is no longer there.',
} as const;

/** Everything that the app can do from the search field, in the order in which it is shown. */
export const actionStrings = {
  'explain-something': {
    title: 'Explain a command or an error',
    names: ['explain'],
    words: 'paste what does this line mean understand message',
  },
  'show-history': {
    title: 'Open the history of runs',
    names: ['history', 'runs'],
    words: 'past commands ran before log earlier again',
  },
  'show-reference': {
    title: 'Open the reference of all commands',
    names: ['reference', 'manual'],
    words: 'every docker command options manual help',
  },
  'show-settings': {
    title: 'Open the settings',
    names: ['settings', 'preferences', 'options'],
    words: 'preferences options configure font shell folder docker path',
  },
  'theme-light': {
    title: 'Switch to the light theme',
    names: ['light theme', 'light mode'],
    words: 'bright day colours appearance mode',
  },
  'theme-dark': {
    title: 'Switch to the dark theme',
    names: ['dark theme', 'dark mode'],
    words: 'night colours appearance mode black',
  },
  'theme-system': {
    title: 'Use the theme of the system',
    words: 'automatic colours appearance mode light dark',
  },
  'show-engine': {
    title: 'Show the engine',
    names: ['engine', 'engine panel'],
    words: 'panel context socket version status connected',
  },
  'reconnect-engine': {
    title: 'Connect to the engine again',
    names: ['reconnect', 'retry'],
    words: 'reconnect retry refresh try again',
  },
  'new-shell': {
    title: 'Open a new shell',
    names: ['new shell', 'new terminal'],
    words: 'tab console prompt bash zsh powershell command line type',
  },
  'go-to-terminal': {
    title: 'Go to the terminal',
    names: ['terminal'],
    words: 'focus keyboard type output F6',
  },
  'open-terminal': { title: 'Open the terminal', words: 'show dock output panel expand' },
  'collapse-terminal': {
    title: 'Collapse the terminal',
    words: 'hide close dock minimise minimize smaller panel',
  },
  'maximise-terminal': {
    title: 'Maximise the terminal',
    words: 'maximize full screen bigger larger dock panel',
  },
  'restore-terminal': {
    title: 'Restore the size of the terminal',
    words: 'smaller shrink unmaximise dock panel',
  },
  'stop-run': { title: 'Stop the run that is shown', words: 'cancel interrupt end ctrl-c kill' },
  'close-ended-runs': {
    title: 'Close the runs that ended',
    words: 'clear finished tabs tidy done',
  },
  'larger-terminal-text': {
    title: 'Make the text of terminals larger',
    words: 'font size bigger increase zoom in',
  },
  'smaller-terminal-text': {
    title: 'Make the text of terminals smaller',
    words: 'font size decrease reduce zoom out',
  },
  'go-to-chapters': {
    title: 'Go to the list of chapters',
    words: 'navigation sheets contents table sidebar',
  },
} as const satisfies Readonly<Record<string, ActionWords>>;

export type ActionId = keyof typeof actionStrings;
