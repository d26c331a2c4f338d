/**
 * The names that window and main know each other by, without the shapes, which are in `ipc.ts`: the
 * preload needs these alone, and everything in it is read again at each load of the page.
 */

/** What the window can ask of main. */
export const requestNames = [
  'app.ready',
  'app.copy',
  'app.openLink',
  'app.paste',
  'settings.change',
  'settings.choose',
  'settings.places',
  'settings.showFolder',
  'sheets.text',
  'search.index',
  'examples.copy',
  'cli.help',
  'plan.make',
  'plan.run',
  'terminal.list',
  'terminal.attach',
  'terminal.openShell',
  'terminal.save',
  'terminal.openLink',
  'terminal.openOwn',
  'terminal.stop',
  'terminal.close',
  'files.complete',
  'files.check',
  'files.pick',
  'ports.check',
  'memory.values',
  'memory.clear',
  'run.outcome',
  'run.tail',
  'history.list',
  'history.remove',
  'history.clear',
  'pins.list',
  'pins.add',
  'pins.remove',
  'engine.status',
  'engine.retry',
  'engine.objects',
  'engine.lists',
] as const;
export type RequestName = (typeof requestNames)[number];

/** What a page asks for before anything else; they take no arguments. */
export const firstRequests = ['app.ready', 'sheets.text'] as const satisfies readonly RequestName[];

/** What main tells the window by itself. */
export const pushes = [
  'engine.status',
  'engine.stale',
  'terminal.sessions',
  'settings.changed',
  'menu.chosen',
  'run.outcome',
  'history.changed',
  'pins.changed',
  'app.notices',
] as const;
export type PushName = (typeof pushes)[number];

/** The one raw channel that all requests share. */
export const rawChannel = 'runsheet';

/** What the window receives beside a session's port. */
export const portMessage = 'terminal.port';
