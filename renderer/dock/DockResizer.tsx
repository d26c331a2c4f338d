import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { windowStrings } from '../../core/strings/window.ts';
import styles from './Dock.module.css';
import { fitHeight, patchDock, smallestHeight } from './dock-state.ts';

const step = 24;

/** The upper edge of the dock: dragged, or moved with the arrow keys. */
export function DockResizer({ height }: { height: number }): ReactElement {
  const resize = (to: number): void => patchDock({ height: fitHeight(to, window.innerHeight) });
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      resize(window.innerHeight - event.clientY);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to: Record<string, number> = {
      ArrowUp: height + step,
      ArrowDown: height - step,
      Home: window.innerHeight,
      End: smallestHeight,
    };
    const wanted = to[event.key];
    if (wanted !== undefined) {
      event.preventDefault();
      resize(wanted);
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      className={styles['resizer']}
      role="separator"
      aria-orientation="horizontal"
      aria-label={windowStrings.dock.resize}
      aria-valuenow={height}
      aria-valuemin={smallestHeight}
      aria-valuemax={fitHeight(Number.MAX_SAFE_INTEGER, window.innerHeight)}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
