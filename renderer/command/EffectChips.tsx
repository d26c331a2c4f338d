import type { ReactElement } from 'react';
import type { Assessment } from '../../core/command/effect.ts';
import type { DangerLevel } from '../../core/command/model.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import styles from './EffectChips.module.css';

const icons: Partial<Record<DangerLevel, IconName>> = { exposes: 'globe', removes: 'trash' };

/**
 * What the line will do, above it.
 *
 * The chips that make it dangerous carry a sign and the colour of their level; the whole sentence
 * is in `data-effect`.
 */
export function EffectChips({ assessment }: { assessment: Assessment }): ReactElement {
  const { effect, danger } = assessment;
  const icon = icons[danger.level];
  return (
    <p className={styles['effect']} data-effect={effect.sentence} data-danger={danger.level}>
      {effect.phrases.map((phrase, at) => {
        const alarming = icon !== undefined && danger.reasons.includes(phrase);
        return (
          <span key={phrase} className={styles['chip']} data-alarming={alarming || undefined}>
            {alarming ? <Icon name={icon} size={13} /> : null}
            {phrase}
            <span className="unseen">{at < effect.phrases.length - 1 ? ', ' : '.'}</span>
          </span>
        );
      })}
    </p>
  );
}
