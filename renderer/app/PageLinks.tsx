import type { ReactElement } from 'react';
import { windowStrings } from '../../core/strings/window.ts';
import { patchDock } from '../dock/dock-state.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './Chapters.module.css';
import { pages } from './pages.ts';
import { pageNames, routeHash, useRoute } from './route.ts';

/** The pages that look things up, under the chapters. */
export function PageLinks(): ReactElement {
  const open = useRoute().page;
  return (
    <nav className={styles['pages']} aria-label={windowStrings.pages.label}>
      <h2 className={styles['category']}>{windowStrings.pages.label}</h2>
      <ul>
        {pageNames.map((name) => {
          const page = pages[name];
          return page?.icon === undefined ? null : (
            <li key={name}>
              <a
                className={styles['entry']}
                href={routeHash({ page: name })}
                onClick={() => patchDock({ maximised: false })}
                aria-current={name === open ? 'page' : undefined}
              >
                <span className={styles['icon']}>
                  <Icon name={page.icon} size={18} />
                </span>
                <span className={styles['title']}>{page.title}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
