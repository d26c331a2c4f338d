import type { ReactElement } from 'react';
import { windowStrings } from '../../core/strings/window.ts';
import { EngineChip } from '../engine/EngineChip.tsx';
import { SearchField } from '../palette/SearchField.tsx';
import styles from './Bar.module.css';
import { Logo } from './Logo.tsx';

/** The bar across the window. */
export function Bar(): ReactElement {
  return (
    <header className={styles['bar']}>
      <button
        type="button"
        className={styles['skip']}
        onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}
      >
        {windowStrings.app.skip}
      </button>
      <span className={styles['logo']}>
        <Logo />
        {windowStrings.app.name}
      </span>
      <SearchField />
      <EngineChip />
    </header>
  );
}
