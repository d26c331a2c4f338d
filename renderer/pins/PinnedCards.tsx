import type { ReactElement } from 'react';
import type { Pin } from '../../core/history/pin.ts';
import { historyPageStrings as strings } from '../../core/strings/history-page.ts';
import styles from '../app/Chapters.module.css';
import { routeHash } from '../app/route.ts';
import { openCard, routeOfCard } from '../command/open-card.ts';
import { patchDock } from '../dock/dock-state.ts';
import { useStore } from '../store.ts';
import { Icon } from '../ui/Icon.tsx';
import own from './PinnedCards.module.css';
import { pinned, removePin } from './pins.ts';

/** The pinned cards, above the chapters, in the order in which they were pinned. */
export function PinnedCards(): ReactElement | null {
  const pins = useStore(pinned, (now) => now);
  if (pins.length === 0) {
    return null;
  }
  return (
    <nav className={own['pinned']} aria-label={strings.pinned}>
      <h2 className={styles['category']}>{strings.pinned}</h2>
      <ul>
        {pins.map((pin) => (
          <li key={pin.id} className={own['item']}>
            <a
              className={styles['entry']}
              href={hrefOf(pin)}
              data-pin={pin.id}
              title={pin.title}
              onClick={(event) => {
                patchDock({ maximised: false });
                if (pin.source === undefined) {
                  event.preventDefault();
                  openCard(pin.id, pin);
                }
              }}
              onKeyDown={(event) => {
                if (event.key === 'Delete') {
                  void removePin(pin.id);
                }
              }}
            >
              <span className={styles['icon']}>
                <Icon name="pin" size={18} />
              </span>
              <span className={styles['title']}>{pin.title}</span>
            </a>
            <button
              type="button"
              className={own['unpin']}
              aria-label={strings.unpinLabel(pin.title)}
              title={strings.unpin}
              onClick={() => void removePin(pin.id)}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A line has no sheet to be in: it is shown on the page of the history. */
function hrefOf(pin: Pin): string {
  return routeHash(
    pin.source === undefined
      ? (routeOfCard(pin.id) ?? {})
      : { page: 'history', about: `pin:${pin.id}` },
  );
}
