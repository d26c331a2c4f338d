import type { ReactElement } from 'react';
import { type Sheet, type SheetCategory, sheetCategories } from '../../core/sheet/model.ts';
import { windowStrings } from '../../core/strings/window.ts';
import { patchDock } from '../dock/dock-state.ts';
import { PinnedCards } from '../pins/PinnedCards.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import styles from './Chapters.module.css';
import { inOrder } from './chapter-order.ts';
import { PageLinks } from './PageLinks.tsx';
import { routeHash } from './route.ts';
import { SettingsLink } from './SettingsLink.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

const icons: Record<SheetCategory, IconName> = {
  Learn: 'book',
  Do: 'prompt',
  Ship: 'ship',
  Tools: 'tools',
  Yours: 'bookmark',
};

/** The list of chapters; a rail of signs with captions where the window is narrow. */
export function Chapters(props: {
  readonly sheets: readonly Sheet[];
  readonly open: string | undefined;
}): ReactElement {
  const sheets = inOrder(props.sheets);
  return (
    <div className={styles['column']}>
      <div className={styles['list']}>
        <PinnedCards />
        <nav aria-label={windowStrings.chapters.label}>
          {sheetCategories.map((category) => {
            const chapters = sheets.filter((sheet) => sheet.category === category);
            return chapters.length === 0 ? null : (
              <div key={category} className={styles['group']}>
                <h2 className={styles['category']}>{category}</h2>
                <ul>
                  {chapters.map((sheet) => (
                    <li key={sheet.id}>
                      <a
                        className={styles['entry']}
                        href={routeHash({ sheet: sheet.id })}
                        // A terminal over everything makes room for what was asked for.
                        onClick={() => patchDock({ maximised: false })}
                        aria-current={sheet.id === props.open ? 'page' : undefined}
                      >
                        <span className={styles['icon']}>
                          <Icon name={icons[category]} size={18} />
                        </span>
                        <span className={styles['title']}>{sheet.title}</span>
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </nav>
        <PageLinks />
      </div>
      <footer className={styles['foot']}>
        <ThemeChoice />
        <SettingsLink />
      </footer>
    </div>
  );
}
