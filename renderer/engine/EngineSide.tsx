import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { appState } from '../app/state.ts';
import { useStore } from '../store.ts';
import { EnginePanel } from './EnginePanel.tsx';
import styles from './EngineSide.module.css';
import { closeEnginePanel, enginePanel } from './panel-state.ts';

/** From this width on the panel has a column of its own; below it lies over the chapter. */
const drawerBelow = '(max-width: 1099px)';

/** The panel about the engine, at the side of the window while it is open. */
export function EngineSide(): ReactElement | null {
  const engine = useStore(appState, (now) => now.engine);
  const open = useStore(enginePanel, (now) => now);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) {
      return undefined;
    }
    const onPress = (event: PointerEvent): void => {
      const { target } = event;
      const isOutside =
        target instanceof Element &&
        frame.current?.contains(target) === false &&
        target.closest('[data-engine-chip], [data-dock], [popover]') === null;
      if (isOutside && window.matchMedia(drawerBelow).matches) {
        closeEnginePanel();
      }
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // A dialog over the panel has its own Escape.
    if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) {
      event.stopPropagation();
      closeEnginePanel();
      document.querySelector<HTMLElement>('[data-engine-chip]')?.focus();
    }
  };
  return open ? (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel from all inside
    <div ref={frame} className={styles['side']} onKeyDown={onKeyDown}>
      <EnginePanel engine={engine} />
    </div>
  ) : null;
}
