import type { ReactElement } from 'react';
import { windowStrings } from '../../core/strings/window.ts';
import { patchDock } from '../dock/dock-state.ts';
import { Icon } from '../ui/Icon.tsx';
import { routeHash, useRoute } from './route.ts';
import styles from './SettingsLink.module.css';

/** The way to the settings, at the foot of the chapters. */
export function SettingsLink(): ReactElement {
  const open = useRoute().page === 'settings';
  const name = windowStrings.pages.settings;
  return (
    <a
      className={styles['link']}
      href={routeHash({ page: 'settings' })}
      aria-label={name}
      aria-current={open ? 'page' : undefined}
      title={name}
      onClick={() => patchDock({ maximised: false })}
    >
      <Icon name="gear" />
    </a>
  );
}
