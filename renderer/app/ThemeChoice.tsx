import type { ReactElement } from 'react';
import type { Settings } from '../../core/settings.ts';
import { windowStrings } from '../../core/strings/window.ts';
import { api, ask } from '../api.ts';
import { useStore } from '../store.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { announce } from './announce.ts';
import { appState, patchApp } from './state.ts';
import styles from './ThemeChoice.module.css';

const themes: readonly { readonly theme: Settings['theme']; readonly icon: IconName }[] = [
  { theme: 'system', icon: 'screen' },
  { theme: 'light', icon: 'sun' },
  { theme: 'dark', icon: 'moon' },
];

/** Light, dark, or as the system. Main tells the page, which follows like any page would. */
export function ThemeChoice(): ReactElement {
  const chosen = useStore(appState, (now) => now.settings.theme);
  const choose = async (theme: Settings['theme']): Promise<void> => {
    const answer = await ask(api().settings.change({ theme }));
    if (answer.ok) {
      patchApp({ settings: answer.value });
    } else {
      announce(answer.error.message);
    }
  };
  return (
    <fieldset className={styles['choice']}>
      <legend className="unseen">{windowStrings.theme.label}</legend>
      {themes.map(({ theme, icon }) => (
        <label key={theme} className={styles['option']} title={windowStrings.theme[theme]}>
          <input
            type="radio"
            name="theme"
            className={styles['radio']}
            checked={chosen === theme}
            onChange={() => void choose(theme)}
          />
          <Icon name={icon} size={15} />
          <span className="unseen">{windowStrings.theme[theme]}</span>
        </label>
      ))}
    </fieldset>
  );
}
