import type { ReactElement } from 'react';
import type { Assessment } from '../../core/command/effect.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import styles from './EffectChips.module.css';

type Alarm = 'network' | 'rights' | 'machine' | 'removes';

const icons: Readonly<Record<Alarm, IconName>> = {
  network: 'globe',
  rights: 'warning',
  machine: 'warning',
  removes: 'trash',
};

/**
 * What the line will do, above it.
 *
 * The chips of what opens, hands over or removes something carry a sign and a colour of their own;
 * the whole sentence is in `data-effect`.
 */
export function EffectChips({ assessment }: { assessment: Assessment }): ReactElement {
  const { effect, danger, parts } = assessment;
  return (
    <p className={styles['effect']} data-effect={effect.sentence} data-danger={danger.level}>
      {parts.map((part, at) => {
        const alarm = alarmOf(part);
        return (
          <span key={part.phrase} className={styles['chip']} data-alarm={alarm}>
            {alarm ? <Icon name={icons[alarm]} size={13} /> : null}
            {part.phrase}
            <span className="unseen">{at < parts.length - 1 ? ', ' : '.'}</span>
          </span>
        );
      })}
    </p>
  );
}

function alarmOf(part: Assessment['parts'][number]): Alarm | undefined {
  if (part.level === 'removes') return 'removes';
  return part.level === 'exposes' ? part.how : undefined;
}
