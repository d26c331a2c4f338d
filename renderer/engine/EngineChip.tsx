import type { ReactElement } from 'react';
import type { EngineStatus } from '../../core/engine/model.ts';
import { assertNever } from '../../core/result.ts';
import { windowStrings } from '../../core/strings/window.ts';
import { appState } from '../app/state.ts';
import { useStore } from '../store.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './EngineChip.module.css';
import { closeEnginePanel, enginePanel, openEnginePanel } from './panel-state.ts';

const strings = windowStrings.engine;

/** Which engine is in reach, in a few words; pressed, it says all that is known. */
export function EngineChip(): ReactElement {
  const engine = useStore(appState, (now) => now.engine);
  const open = useStore(enginePanel, (now) => now);
  const [main, more] = chipWords(engine);
  return (
    <button
      type="button"
      className={styles['chip']}
      data-engine-chip=""
      data-state={engine.state}
      aria-expanded={open}
      onClick={open ? closeEnginePanel : openEnginePanel}
    >
      <span className={styles['dot']} />
      <span className="unseen">{strings.label}: </span>
      <span className={styles['main']}>{main}</span>
      {more === undefined ? null : <span className={styles['more']}>{more}</span>}
      <Icon name="down" size={13} />
    </button>
  );
}

/** Without what a distribution added to the number; the panel has it whole. */
function shortVersion(version: string): string {
  return /^\d+(?:\.\d+)*/.exec(version)?.[0] ?? version;
}

function chipWords(engine: EngineStatus): readonly [string, string?] {
  switch (engine.state) {
    case 'connecting':
      return [strings.connecting];
    case 'connected':
      return [
        `${engine.tried.context} · ${strings.version(shortVersion(engine.version))}`,
        strings.running(engine.running),
      ];
    case 'unavailable':
      return [strings.chipUnavailable];
    default:
      return assertNever(engine);
  }
}
