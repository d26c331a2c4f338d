import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, nativeTheme, shell } from 'electron';
import type { ArgsOf, Places } from '../../core/ipc.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Settings } from '../../core/settings.ts';
import { settingsStrings } from '../../core/strings/settings.ts';
import { toolStrings } from '../../core/strings/terminal-tools.ts';
import type { Platform } from '../../core/system/path.ts';
import { askForPath, askNatively } from '../dialogs.ts';
import { checkSettings, clientVersion } from '../setting-checks.ts';
import type { Services } from './services.ts';

const platform = process.platform as Platform;

/** The settings: checked, kept, and put to use at once. */
export function handleSettings(services: Services): void {
  const { ipc } = services;
  ipc.handle('settings.change', (part) => change(part, services));
  ipc.handle('settings.choose', ({ setting }) => choose(setting, services));
  ipc.handle('settings.places', async () => ok(await places(services)));
  ipc.handle('settings.showFolder', async () => {
    const reason = await shell.openPath(app.getPath('userData'));
    return reason === '' ? ok(null) : fail('folder-missing', reason);
  });
}

/**
 * A page that was taken over must not put another program in the place of docker or of the shell, so
 * these two change only on a real click or key, or after main asked.
 */
async function change(
  part: ArgsOf<'settings.change'>,
  services: Services,
): Promise<Result<Settings>> {
  const program = [part.shell, part.dockerPath].find(Boolean);
  const gesture = program === undefined || services.gestures.take();
  const { programs } = services;
  const refusal = await checkSettings(part, { environment: programs.environment, platform });
  if (refusal !== undefined) return fail('setting-refused', refusal);
  if (!gesture && !(await askForProgram(program ?? '', services))) {
    return fail('not-confirmed', settingsStrings.ask.refused);
  }
  return keep(part, services);
}

function askForProgram(program: string, { window }: Services): Promise<boolean> {
  const { title: message, detail, use: agree, cancel } = settingsStrings.ask;
  return askNatively(window(), { message, detail: detail(program), agree, cancel });
}

function keep(part: ArgsOf<'settings.change'>, services: Services): Result<Settings> {
  const { settings, ipc, engine } = services;
  const before = settings.current();
  const changed = settings.change(part);
  if (!changed.ok) return changed;
  nativeTheme.themeSource = changed.value.theme;
  ipc.push('settings.changed', changed.value);
  // Another docker may have other contexts and other plugins.
  if (changed.value.dockerPath !== before.dockerPath) engine.reconnect();
  return changed;
}

/** Main itself saw the choice, so nothing more is asked. */
async function choose(
  setting: ArgsOf<'settings.choose'>['setting'],
  services: Services,
): Promise<Result<Settings | null>> {
  const { settings, programs, window } = services;
  const isFolder = setting === 'workingFolder';
  const current = settings.current()[setting];
  const path = await askForPath(window(), {
    title: settingsStrings[setting].picker,
    buttonLabel: settingsStrings.use,
    ...(current !== '' && { defaultPath: current }),
    properties: isFolder ? ['openDirectory', 'createDirectory'] : ['openFile', 'showHiddenFiles'],
  });
  if (path === undefined) return ok(null);
  const part = { [setting]: path };
  const refusal = await checkSettings(part, { environment: programs.environment, platform });
  return refusal === undefined ? keep(part, services) : fail('setting-refused', refusal);
}

async function places({ programs }: Services): Promise<Places> {
  const { env } = await programs.environment();
  const file = await programs.find('docker', env);
  const version =
    file === undefined
      ? undefined
      : await clientVersion(file, { environment: programs.environment, platform });
  const data = app.getPath('userData');
  return {
    data,
    settingsFile: join(data, 'settings.json'),
    usualShell: (await programs.usualShell()) ?? toolStrings.shell.none,
    home: homedir(),
    ...(file !== undefined && { docker: { file, ...(version !== undefined && { version }) } }),
  };
}
