import { lazy, type ReactElement, Suspense, useEffect } from 'react';
import type { Problem } from '../../../core/result.ts';
import { optionStrings as strings } from '../../../core/strings/options.ts';
import { useStore } from '../../store.ts';
import { lineTools, loadLineTools } from './line-tools.ts';
import styles from './OptionsOfCard.module.css';
import type { LineChange } from './use-line-change.ts';

const OptionsPanel = lazy(async () => ({
  default: (await import('./OptionsPanel.tsx')).OptionsPanel,
}));

interface OptionsOfCardProps {
  readonly change: LineChange;
  readonly problems: readonly Problem[];
  readonly onEdit: (label: string, value: string) => void;
}

/** The panel of options under a card's buttons, while it is open. */
export function OptionsOfCard(props: OptionsOfCardProps): ReactElement | null {
  return props.change.open ? <OpenPanel {...props} /> : null;
}

function OpenPanel(props: OptionsOfCardProps): ReactElement {
  const tools = useStore(lineTools, (now) => now);
  useEffect(() => {
    void loadLineTools().catch(() => undefined);
  }, []);
  const waiting = <p className={styles['waiting']}>{strings.loading}</p>;
  return tools === undefined ? (
    waiting
  ) : (
    <Suspense fallback={waiting}>
      <OptionsPanel {...props} tools={tools} />
    </Suspense>
  );
}
