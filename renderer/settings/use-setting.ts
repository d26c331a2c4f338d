import { useState } from 'react';
import type { Settings } from '../../core/settings.ts';
import { settingsStrings } from '../../core/strings/settings.ts';
import { api, ask } from '../api.ts';
import { announce } from '../app/announce.ts';
import { appState, patchApp } from '../app/state.ts';
import { usualSettings } from '../app/usual-settings.ts';
import { useStore } from '../store.ts';

/** One setting as a field sees it. */
export interface SettingField<K extends keyof Settings> {
  readonly value: Settings[K];
  readonly isUsual: boolean;
  /** Why the last change was not taken, in a sentence. */
  readonly error: string | undefined;
  /** Keeps a value at once; true when it was taken. */
  readonly change: (value: Settings[K]) => Promise<boolean>;
  /** Takes what was answered to a question that main asked itself. */
  readonly take: (answer: Awaited<ReturnType<typeof chooseSetting>>) => boolean;
  readonly reset: () => Promise<boolean>;
  readonly forget: () => void;
}

/** Follows one setting and changes it: main checks and keeps, the window shows what main says. */
export function useSetting<K extends keyof Settings>(name: K, label: string): SettingField<K> {
  const value = useStore(appState, (now) => now.settings[name]);
  const [error, setError] = useState<string>();
  const take: SettingField<K>['take'] = (answer) => {
    if (!answer.ok) {
      setError(answer.error.message);
      return false;
    }
    setError(undefined);
    const settings = answer.value;
    if (settings !== null) {
      patchApp({ settings });
      announce(settingsStrings.saved);
    }
    return true;
  };
  const change = async (wanted: Settings[K]): Promise<boolean> =>
    take(await ask(api().settings.change({ [name]: wanted })));
  return {
    value,
    error,
    change,
    take,
    isUsual: value === usualSettings[name],
    reset: async () => {
      const done = await change(usualSettings[name]);
      if (done) announce(settingsStrings.wasReset(label));
      return done;
    },
    forget: () => setError(undefined),
  };
}

/** Asks main for its dialog; `null` when nothing was chosen in it. */
export function chooseSetting(setting: 'shell' | 'workingFolder' | 'dockerPath') {
  return ask(api().settings.choose({ setting }));
}
