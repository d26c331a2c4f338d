import { flushSync } from 'react-dom';
import { patchDock, wishFocus } from '../dock/dock-state.ts';
import { isPaletteKey, openPalette } from '../palette/open-palette.ts';
import { openSettings } from './open-settings.ts';

/**
 * Keys of the whole window: F6 goes into the terminal and back to where the keyboard was, Ctrl+K
 * into the search field, and Ctrl+, to the settings.
 *
 * They are taken before the terminal sees them, which would otherwise send them to the program.
 */
export function listenToKeys(): () => void {
  let outside: HTMLElement | undefined;
  const inDock = (element: EventTarget | null): boolean =>
    element instanceof Element && element.closest('[data-dock]') !== null;
  const onFocusIn = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && !inDock(target)) {
      outside = target;
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = isPaletteKey(event)
      ? openPalette
      : isSettingsKey(event)
        ? openSettings
        : undefined;
    if (page !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      page();
      return;
    }
    if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (inDock(document.activeElement)) {
      goBack(outside);
    } else if (document.querySelector('[data-dock] [role="tab"]')) {
      wishFocus();
    }
  };
  document.addEventListener('focusin', onFocusIn);
  window.addEventListener('keydown', onKeyDown, true);
  return () => {
    document.removeEventListener('focusin', onFocusIn);
    window.removeEventListener('keydown', onKeyDown, true);
  };
}

/** As in most apps; macOS has it on Cmd. */
function isSettingsKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key === ',' && ctrlKey !== metaKey && !altKey;
}

/** To where the keyboard was; when that is gone, to the chapter. */
function goBack(outside: HTMLElement | undefined): void {
  // What is behind a terminal that fills the window cannot take the focus.
  flushSync(() => patchDock({ maximised: false }));
  const target = outside?.isConnected ? outside : document.querySelector<HTMLElement>('main h1');
  target?.focus();
}
