import { describe, expect, it } from 'vitest';
import { ok } from '../../../core/result.ts';
import { defaultSettings, type Settings } from '../../../core/settings.ts';
import type { Platform } from '../../../core/system/path.ts';
import { openShell } from '../../../electron/shell-tab.ts';
import type { RunSpec } from '../../../electron/terminals.ts';

interface Given {
  readonly settings?: Partial<Settings>;
  readonly gesture?: boolean;
  readonly agreed?: boolean;
  readonly usual?: string;
  readonly platform?: Platform;
}

async function open({
  settings,
  gesture = true,
  agreed = false,
  usual,
  platform = 'linux',
}: Given) {
  const started: RunSpec[] = [];
  const asked: string[] = [];
  const answer = await openShell(
    { cols: 80, rows: 24 },
    {
      settings: () => ({ ...defaultSettings, ...settings }),
      programs: {
        environment: async () => ({ env: { PATH: '/docker/first' } }),
        usualShell: async () => usual,
        find: async (name) => (name.startsWith('/gone') ? undefined : name),
      },
      start: (spec) => {
        started.push(spec);
        return ok({
          id: '1',
          title: spec.title,
          line: spec.line,
          state: 'running',
          stopping: false,
          startedAt: 0,
        });
      },
      gestures: { note: () => undefined, watch: () => undefined, take: () => gesture },
      ask: async (file) => {
        asked.push(file);
        return agreed;
      },
      platform,
      home: '/home/me',
    },
  );
  return { answer, spec: started[0], asked };
}

describe('a shell tab', () => {
  it('is the user’s shell, at home, with the environment of runs', async () => {
    const { spec, asked } = await open({ usual: '/usr/bin/zsh' });
    expect(spec).toMatchObject({
      title: 'zsh',
      line: '/usr/bin/zsh',
      shell: true,
      file: '/usr/bin/zsh',
      args: [],
      cwd: '/home/me',
      env: { PATH: '/docker/first' },
    });
    expect(asked).toEqual([]);
  });

  it('is what the settings say, where they say', async () => {
    const settings = { shell: '/opt/fish', workingFolder: '/work' };
    expect((await open({ settings })).spec).toMatchObject({ file: '/opt/fish', cwd: '/work' });
  });

  it('says what to do when there is none', async () => {
    const gone = await open({ settings: { shell: '/gone/fish' } });
    expect(gone.answer).toMatchObject({ ok: false, error: { code: 'executable-missing' } });
    expect((await open({})).answer).toMatchObject({ ok: false });
  });

  it('opens without a press only when main asked and the user agreed', async () => {
    const refused = await open({ usual: '/bin/sh', gesture: false });
    expect(refused.asked).toEqual(['/bin/sh']);
    expect(refused.spec).toBeUndefined();
    expect(refused.answer).toMatchObject({ ok: false, error: { code: 'not-confirmed' } });
    const agreed = await open({ usual: '/bin/sh', gesture: false, agreed: true });
    expect(agreed.spec).toBeDefined();
  });

  it('is a login shell on macOS, as its terminals open one, and PowerShell without its banner', async () => {
    expect((await open({ usual: '/bin/zsh', platform: 'darwin' })).spec?.args).toEqual(['-l']);
    expect((await open({ usual: '/opt/nu', platform: 'darwin' })).spec?.args).toEqual([]);
    expect((await open({ usual: 'pwsh.exe', platform: 'win32' })).spec).toMatchObject({
      args: ['-NoLogo'],
      title: 'pwsh',
    });
  });
});
